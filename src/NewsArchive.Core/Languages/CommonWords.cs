using System.Collections.Frozen;

namespace NewsArchive.Core.Languages;

/// <summary>Recognises a language by its commonest words: cheap enough for every article of a bulk import.</summary>
internal sealed class CommonWords
{
    private const int FewestHits = 3;

    private static readonly (string Language, string Words)[] Lists =
    [
        ("en", "the of and that for with said was were from has have had not are would which will been they their its it by this he who after but is be to in on at an as or if than must"),
        ("de", "der die das und den dem des ein eine einen einem einer ist im von mit auf für nicht sich auch nach bei aus am zu zum zur wird werden wurde hat haben über sagte bis als dass oder noch"),
        ("fr", "le la les de des du et un une est dans pour que qui sur par pas au aux avec ce cette il elle ont été sont plus son sa ses ne se en après a à mais"),
        ("es", "el la los las de del y un una es en que por para con no se su sus al lo como más fue ha han pero este esta entre sobre según desde años"),
        ("it", "il lo la gli le di del della dei delle dello degli e un una è in che per con non si al alla dal dalla nel nella sono ha hanno come più anche ma questo questa stato"),
        ("pt", "o os as a de do da dos das e um uma é em no na nos nas que por para com não se ao à foi mais são mas como pelo pela segundo disse entre até"),
        ("nl", "de het een en van in is op te dat die voor met niet zijn aan er om ook als bij door naar uit werd heeft hebben maar wordt nog over zei"),
        ("pl", "i w na z do nie się że jest o po od za przez dla jak był była będzie który która które oraz ale to tym jego są został ma"),
        ("tr", "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra göre ancak en ne o dedi ki değil her var oldu"),
        ("sv", "och att det en ett som på är av för med den till inte har de om var från han kan men vid efter också"),
        ("da", "og at det en et som på er af for med den til ikke har de om var fra han kan men ved efter også blev"),
        ("nb", "og at det en et som på er av for med den til ikke har de om var fra han kan men ved etter også ble"),
        ("fi", "ja on ei että oli se hän mutta ovat kun myös joka sen ole mukaan tai kuin voi vuoden sanoi"),
        ("cs", "a v na se že je z s do o k i za pro by jako ale po jsou od který která které bylo byl také už jeho podle"),
        ("hu", "a az és hogy nem egy is volt meg csak de mint el már van ezt azt szerint után még lesz között"),
        ("ro", "și de la în a cu pe din un o care nu să al este mai pentru că au fi ale sau după prin fost"),
        ("ru", "и в не на что с по как это к из у за от для о его но он было был до при также после года которые который сказал будет"),
        ("uk", "і в не на що з та як до за це у від про для його але він було був при також після року які який сказав буде й"),
        ("bg", "и в не на че с по как това към от за се да са ще е той беше също след година които който каза или"),
    ];

    private static readonly FrozenDictionary<string, int> Languages = Lists
        .SelectMany((list, i) => list.Words.Split(' ').Select(word => (word, i)))
        .GroupBy(p => p.word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0, (mask, p) => mask | (1 << p.i)), StringComparer.Ordinal);

    private readonly int[] _hits = new int[Lists.Length];
    private readonly int _words;
    private readonly int _best;
    private readonly bool _clear;

    /// <summary>Counts the common words of every language in a text.</summary>
    public CommonWords(ReadOnlySpan<char> text)
    {
        _words = Count(text, _hits);
        var second = -1;
        for (var i = 1; i < _hits.Length; i++)
        {
            if (_hits[i] > _hits[_best])
                (_best, second) = (i, _best);
            else if (second < 0 || _hits[i] > _hits[second])
                second = i;
        }

        _clear = _hits[_best] >= FewestHits && _hits[_best] * 8 >= _words && _hits[_best] * 3 >= _hits[second] * 4;
    }

    /// <summary>The language whose common words stand out; null where none does.</summary>
    public string? Best => _clear ? Lists[_best].Language : null;

    /// <summary>Whether the words clearly speak against the language.</summary>
    public bool Contradict(string language) =>
        _clear && HitsOf(language) is >= 0 and var claimed && Lists[_best].Language != language && _hits[_best] * 6 >= _words && claimed * 3 < _hits[_best];

    /// <summary>Whether at least one common word of the language stands in the text, and none has more.</summary>
    public bool Support(string language) => HitsOf(language) is > 0 and var hits && hits >= _hits[_best];

    private int HitsOf(string language) => Array.FindIndex(Lists, list => list.Language == language) is >= 0 and var at ? _hits[at] : -1;

    private static int Count(ReadOnlySpan<char> text, Span<int> hits)
    {
        Span<char> lower = stackalloc char[16];
        var lookup = Languages.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = 0;
        while (NextWord(ref text, out var word))
        {
            words++;
            if (word.Length > lower.Length)
                continue;
            var length = word.ToLowerInvariant(lower);
            if (!lookup.TryGetValue(lower[..length], out var mask))
                continue;
            for (; mask != 0; mask &= mask - 1)
                hits[System.Numerics.BitOperations.TrailingZeroCount(mask)]++;
        }

        return words;
    }

    private static bool NextWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        word = text[start..end];
        text = text[end..];
        return !word.IsEmpty;
    }
}

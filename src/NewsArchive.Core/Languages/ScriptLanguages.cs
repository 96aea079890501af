using System.Runtime.InteropServices;

namespace NewsArchive.Core.Languages;

/// <summary>Languages that their script gives away.</summary>
internal static class ScriptLanguages
{
    private const int Sample = 3000;

    // Frequent characters that exist in one of the two sets only.
    private const string Simplified = "们这为说来时国对会发学动产经么后点从关无电现实应样与业还没结问变条联军长门东车总统机计农区战运马义华报议证话员万广术权设观级际单场线难请认识读书亲进达远选周号价约给纸组细终党罗纪据击处欧岁气汉湾灾获环独奖监众确礼种积稳范筑简练紧县声职听旧药";
    private const string Traditional = "們這為說來時國對會發學動產經麼後點從關無電現實應樣與業還沒結問變條聯軍長門東車總統機計農區戰運馬義華報議證話員萬廣術權設觀級際單場線難請認識讀書親進達遠選週號價約給紙組細終黨羅紀據擊處歐歲氣漢灣災獲環獨獎監眾確禮種積穩範築簡練緊縣聲職聽舊藥";
    private const string PersianOnly = "پچژگکی";

    private static readonly string[] Latinless = ["ru", "uk", "bg", "be", "mk", "el", "he", "yi", "ar", "fa", "ur", "ja", "zh", "zh-TW", "ko", "th", "hy", "ka", "hi"];

    private static readonly string[] TwoScripts = ["sr", "bs", "az", "uz", "kk", "tk", "mn", "ku"];

    private static readonly string[][] Families = [["ar", "fa", "ur", "ps", "ku", "ug"], ["he", "yi"], ["zh", "zh-TW"]];

    /// <summary>The language where the script settles it: ja, zh, zh-TW, ko, he, el, th, ar, fa, hy, ka, uk, ru; else null.</summary>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        var counts = new ScriptCounts();
        counts.Add(text[..Math.Min(text.Length, Sample)]);
        return counts.Language();
    }

    /// <summary>Whether a text in the script of <paramref name="detected"/> may be in <paramref name="given"/> as well.</summary>
    public static bool Share(string given, string detected) =>
        given == detected || Families.Any(family => family.Contains(given, StringComparer.Ordinal) && family.Contains(detected, StringComparer.Ordinal) && given is not ("zh" or "zh-TW" or "ar" or "fa"));

    /// <summary>Whether nearly all of the text is in letters that the language is never written in.</summary>
    public static bool IsForeignTo(string given, ReadOnlySpan<char> text)
    {
        if (TwoScripts.Contains(given, StringComparer.Ordinal))
            return false;
        var (latin, other) = (0, 0);
        foreach (var c in text)
        {
            latin += c <= '\u024f' && char.IsLetter(c) ? 1 : 0;
            other += c > '\u024f' && char.IsLetter(c) ? 1 : 0;
        }

        return Latinless.Contains(given, StringComparer.Ordinal) ? latin > 10 * other : other > 10 * latin;
    }

    /// <summary>Whether at least one letter in fifty is none of ASCII.</summary>
    public static bool HasMarkedLetters(ReadOnlySpan<char> text)
    {
        var (letters, marked) = (0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            marked += c > '\u007f' && char.IsLetter(c) ? 1 : 0;
        }

        return marked > 0 && marked * 50 >= letters;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct ScriptCounts
    {
        private int _letters;
        private int _kana;
        private int _han;
        private int _hangul;
        private int _hebrew;
        private int _greek;
        private int _thai;
        private int _arabic;
        private int _persian;
        private int _armenian;
        private int _georgian;
        private int _cyrillic;
        private int _russian;
        private int _ukrainian;
        private int _simplified;
        private int _traditional;

        public void Add(ReadOnlySpan<char> text)
        {
            foreach (var c in text)
            {
                if (c < 0x80)
                    _letters += char.IsAsciiLetter(c) ? 1 : 0;
                else if (char.IsLetter(c))
                    AddLetter(c);
            }
        }

        public readonly string? Language()
        {
            var half = _letters / 2;
            if (_letters == 0)
                return null;
            // An ideograph says as much as two or three letters.
            if (((_kana + _han) * 2) > half && _kana > 0 && _kana * 8 >= _han)
                return "ja";
            if (_hangul * 2 > half)
                return "ko";
            if (_han * 2 > half)
                return _traditional > _simplified ? "zh-TW" : "zh";
            if (_arabic > half)
                return _persian * 25 >= _arabic ? "fa" : "ar";
            // ы, э, ё against і, ї, є, ґ; Bulgarian and Serbian have neither, and are left to the words.
            if (_cyrillic > half && Math.Max(_russian, _ukrainian) * 60 > _cyrillic)
                return _russian > _ukrainian ? "ru" : "uk";
            return _hebrew > half ? "he" : _greek > half ? "el" : _thai > half ? "th" : _armenian > half ? "hy" : _georgian > half ? "ka" : null;
        }

        private void AddLetter(char c)
        {
            _letters++;
            switch (c)
            {
                case >= '\u3041' and <= '\u30ff' or >= '\uff66' and <= '\uff9f': _kana++; break;
                case >= '\u3400' and <= '\u9fff': AddHan(c); break;
                case >= '\uac00' and <= '\ud7a3': _hangul++; break;
                case >= '\u05d0' and <= '\u05ea': _hebrew++; break;
                case >= '\u0370' and <= '\u03ff' or >= '\u1f00' and <= '\u1fff': _greek++; break;
                case >= '\u0400' and <= '\u04ff': AddCyrillic(c); break;
                case >= '\u0e00' and <= '\u0e7f': _thai++; break;
                case >= '\u0530' and <= '\u058f': _armenian++; break;
                case >= '\u10a0' and <= '\u10ff': _georgian++; break;
                case >= '\u0600' and <= '\u06ff' or >= '\ufb50' and <= '\ufefc':
                    _arabic++;
                    _persian += PersianOnly.Contains(c, StringComparison.Ordinal) ? 1 : 0;
                    break;
                default: break;
            }
        }

        private void AddCyrillic(char c)
        {
            _cyrillic++;
            _russian += "ыэёЫЭЁ".Contains(c, StringComparison.Ordinal) ? 1 : 0;
            _ukrainian += "іїєґІЇЄҐ".Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        private void AddHan(char c)
        {
            _han++;
            var simplified = Simplified.Contains(c, StringComparison.Ordinal);
            var traditional = Traditional.Contains(c, StringComparison.Ordinal);
            _simplified += simplified && !traditional ? 1 : 0;
            _traditional += traditional && !simplified ? 1 : 0;
        }
    }
}

using System.Text;
using UtfUnknown;

namespace NewsArchive.Core.Import.Encodings;

/// <summary>Chooses the code page whose text is the most plausible.</summary>
/// <remarks>
/// A detection library has a voice, not the last word: it takes capitals in windows-1251 for another code page
/// (https://github.com/CharsetDetector/UTF-unknown/issues/156) and does not know the Macintosh ones well.
/// </remarks>
internal static class CodePageGuess
{
    private const int Sample = 32 * 1024;

    /// <summary>How much worse than the best, per byte above 127, a declared charset may score and still be believed.</summary>
    private const double DeclaredMargin = 0.4;

    /// <summary>What the library's own choice is worth, per byte above 127.</summary>
    private const double LibraryVoice = 0.1;

    // In order of use: the first of equals wins.
    private static readonly int[] CodePages =
        [1252, 1251, 1250, 1254, 1253, 1255, 1256, 1257, 20866, 21866, 866, 28595, 10007, 28592, 28605, 28597, 28599, 850, 852, 10000, 10029, 874, 932, 51932, 54936, 950, 949];

    /// <summary>The best encoding for bytes that are no UTF; the declared one where its text is about as plausible.</summary>
    public static Encoding Best(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var sample = SampleOf(bytes);
        var high = Math.Max(1, sample.Length - CountAscii(sample));
        var library = LibraryChoice(sample);
        var (best, bestScore) = (Charsets.Of(1252), double.NegativeInfinity);
        foreach (var encoding in CodePages.Select(Charsets.Of).Concat(library is null ? [] : [library]))
        {
            var score = Score(encoding, sample) + (encoding.CodePage == library?.CodePage ? LibraryVoice * high : 0);
            if (score > bestScore)
                (best, bestScore) = (encoding, score);
        }

        return declared is not null && Score(declared, sample) >= bestScore - (DeclaredMargin * high) ? declared : best;
    }

    private static double Score(Encoding encoding, ReadOnlySpan<byte> sample)
    {
        try
        {
            return TextPlausibility.Score(Charsets.Strict(encoding).GetString(sample), !encoding.IsSingleByte);
        }
        catch (DecoderFallbackException)
        {
            return double.MinValue;
        }
    }

    /// <summary>Whole lines from the first that holds a byte above 127.</summary>
    private static ReadOnlySpan<byte> SampleOf(ReadOnlySpan<byte> bytes)
    {
        var first = Math.Max(0, bytes.IndexOfAnyInRange((byte)0x80, (byte)0xff));
        var line = bytes[..first].LastIndexOf((byte)'\n') + 1;
        var start = first - line > Sample / 2 ? first : line;
        var sample = bytes[start..];
        if (sample.Length <= Sample)
            return sample;
        sample = sample[..Sample];
        // A cut inside a two-byte character would look like an error: end at a plain byte.
        var end = sample.LastIndexOfAnyInRange((byte)0, (byte)0x3f);
        return end > 0 ? sample[..(end + 1)] : sample;
    }

    private static int CountAscii(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
            count += b < 0x80 ? 1 : 0;
        return count;
    }

    private static Encoding? LibraryChoice(ReadOnlySpan<byte> sample)
    {
        var detected = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return detected?.Encoding is { } encoding && detected.Confidence > 0.5f && Charsets.Find(encoding.WebName) is { } known ? known : null;
    }
}

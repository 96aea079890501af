using System.Collections.Frozen;
using System.Globalization;

namespace NewsArchive.Core.Published;

/// <summary>Names of months and weekdays in the languages that the archive knows, from the culture data of .NET.</summary>
/// <remarks>A name that means different months in two languages is left out. Lookups ignore case and a final full stop.</remarks>
internal static class MonthNames
{
    private const int LongestName = 24;

    private static readonly string[] Cultures =
        ["en-US", "en-GB", "de-DE", "de-AT", "fr-FR", "es-ES", "it-IT", "pt-PT", "nl-NL", "ru-RU", "uk-UA", "pl-PL", "el-GR", "tr-TR", "ar-EG", "ar-SY", "he-IL", "sv-SE", "da-DK", "nb-NO", "fi-FI", "cs-CZ", "ro-RO", "bg-BG"];

    private static readonly string[] PersianGregorian =
        ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

    private static readonly string[] SolarHijriNames =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    private static readonly FrozenDictionary<string, int> Gregorian = GregorianNames();
    private static readonly FrozenDictionary<string, int> SolarHijri = Numbered(SolarHijriNames).ToFrozenDictionary(p => p.Name, p => p.Number, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int> Weekdays = WeekdayNames();

    /// <summary>The Gregorian month, 1 to 12, or 0. A Hebrew name may carry its preposition (<c>במאי</c>).</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        Find(Gregorian, word) is var month and > 0 ? month : word.Length > 2 && word[0] == 'ב' ? Find(Gregorian, word[1..]) : 0;

    /// <summary>The month of the Iranian calendar, 1 to 12, or 0.</summary>
    public static int SolarHijriMonth(ReadOnlySpan<char> word) => Find(SolarHijri, word);

    /// <summary>The weekday; null where the word is none.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => Find(Weekdays, word) is var day and > 0 ? (DayOfWeek)(day - 1) : null;

    private static int Find(FrozenDictionary<string, int> names, ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is < 2 or > LongestName)
            return 0;
        Span<char> lower = stackalloc char[LongestName];
        var length = word.ToLowerInvariant(lower);
        return length > 0 && names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..length], out var number) ? number : 0;
    }

    private static FrozenDictionary<string, int> GregorianNames()
    {
        var formats = Cultures.Select(name => CultureInfo.GetCultureInfo(name).DateTimeFormat).Where(f => f.Calendar is GregorianCalendar);
        var names = formats
            .SelectMany(f => new[] { f.MonthNames, f.MonthGenitiveNames, f.AbbreviatedMonthNames, f.AbbreviatedMonthGenitiveNames })
            .Append(PersianGregorian)
            .SelectMany(Numbered)
            .Append(("sept", 9));
        return Unambiguous(names);
    }

    private static FrozenDictionary<string, int> WeekdayNames()
    {
        var formats = Cultures.Select(name => CultureInfo.GetCultureInfo(name).DateTimeFormat);
        return Unambiguous(formats.SelectMany(f => Numbered(f.DayNames)).Concat(Numbered(["sun", "mon", "tue", "wed", "thu", "fri", "sat"])));
    }

    private static IEnumerable<(string Name, int Number)> Numbered(string[] names) =>
        names.Take(12).Select((name, i) => (name.TrimEnd('.').ToLowerInvariant(), i + 1)).Where(p => p.Item1.Length >= 2 && char.IsLetter(p.Item1[0]));

    private static FrozenDictionary<string, int> Unambiguous(IEnumerable<(string Name, int Number)> names) =>
        names.GroupBy(p => p.Name, StringComparer.Ordinal)
            .Where(g => g.Select(p => p.Number).Distinct().Count() == 1)
            .ToFrozenDictionary(g => g.Key, g => g.First().Number, StringComparer.Ordinal);
}

namespace NewsArchive.Core.Published;

/// <summary>How <c>3/10/2016</c> is meant.</summary>
internal enum DateOrder
{
    /// <summary>Not known: only dates that can be meant in one way are read to the day.</summary>
    Unknown,

    /// <summary>3 October.</summary>
    DayFirst,

    /// <summary>March 10.</summary>
    MonthFirst,
}

/// <summary>What a language tag says of the order of day and month.</summary>
internal static class DateOrders
{
    private static readonly string[] MonthFirst = ["en-us", "en-ph", "en-pr", "es-us"];

    /// <summary>English without a region is written either way; other languages put the day first.</summary>
    public static DateOrder Of(string? language)
    {
        if (string.IsNullOrWhiteSpace(language))
            return DateOrder.Unknown;
        var tag = language.Trim().Replace('_', '-').ToLowerInvariant();
        if (MonthFirst.Contains(tag, StringComparer.Ordinal))
            return DateOrder.MonthFirst;
        return tag is "en" or "en-ca" or "en-001" ? DateOrder.Unknown : DateOrder.DayFirst;
    }
}

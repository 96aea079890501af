namespace NewsArchive.Web.Searching;

/// <summary>How the histogram is shown; no part of what is found.</summary>
/// <param name="Table">As a table of links.</param>
/// <param name="Share">As the share of all articles of a period, not as their number.</param>
public readonly record struct ChartView(bool Table, bool Share)
{
    /// <summary>The name of the parameter.</summary>
    public const string Parameter = "chart";

    /// <summary>The value of the parameter; null for the default.</summary>
    public string? Value => (Table, Share) switch
    {
        (true, true) => "share-table",
        (true, false) => "table",
        (false, true) => "share",
        _ => null,
    };

    /// <summary>Reads the value; anything unknown is the default.</summary>
    public static ChartView Parse(string? value) => value switch
    {
        "share-table" => new(true, true),
        "table" => new(true, false),
        "share" => new(false, true),
        _ => default,
    };
}

using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Published;

namespace NewsArchive.Core.Import.Json;

/// <summary>The published date of a record: a string, or the object of our own export.</summary>
internal static class JsonDates
{
    /// <summary>The date; null where there is none or it cannot be read.</summary>
    /// <param name="value">A string in ISO 8601 or written out, or <c>{"earliest", "latest", "precision", "provenance"}</c>.</param>
    /// <param name="order">What <c>3/10/2016</c> means.</param>
    public static DateInterval? Read(JsonElement value, DateOrder order) => value.ValueKind switch
    {
        JsonValueKind.String => MetadataDate.Read(JsonText.Of(value), order),
        JsonValueKind.Number => MetadataDate.Read(value.GetRawText(), order),
        JsonValueKind.Object => FromObject(new JsonFields(value)),
        _ => null,
    };

    private static DateInterval? FromObject(JsonFields fields)
    {
        var provenance = fields.Line("provenance") ?? Provenances.Metadata;
        if (!DateInterval.TryParseIso(fields.Text("earliest"), provenance, out var earliest))
            return null;
        var latest = DateInterval.TryParseIso(fields.Text("latest"), provenance, out var given) ? given! : earliest!;
        if (latest.Latest < earliest!.Earliest)
            return null;
        var precision = Enum.TryParse<DatePrecision>(fields.Text("precision"), ignoreCase: true, out var named) && Enum.IsDefined(named)
            ? named
            : earliest.Earliest == latest.Latest ? DatePrecision.Day : DatePrecision.Range;
        return new DateInterval(earliest.Earliest, latest.Latest, precision, provenance);
    }
}

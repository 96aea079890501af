using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Searching;

/// <summary>Collects parameters one by one into a request; never throws.</summary>
internal sealed class SearchUrlReader
{
    private const int MaxDiagnostics = 20;
    private readonly Dictionary<FacetField, FacetChoice> _choices = [];
    private readonly Dictionary<FacetField, FacetView> _views = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];
    private SearchRequest _request = new();
    private int _filters;
    private int _unnamed;

    public void Add(string name, string value)
    {
        if (FacetNames.TryParse(name, out var field))
            AddFilter(field, value);
        else if (value.Length == 0)
            return; // a form sends its empty fields too
        else if (!_seen.Add(name))
            Complain($"{Shown(name)} is given more than once; the first is used.");
        else if (!TryScalar(name, value) && !TryFacetSetting(name, value))
            Complain(IsKnown(name) ? $"{Shown(name)} cannot be {Shown(value)}; it is left out." : $"There is no parameter {Shown(name)}; it is left out.");
    }

    public (SearchRequest Request, IReadOnlyList<Diagnostic> Diagnostics) Finish()
    {
        if (_filters > SearchRequest.MaxFilters)
            Complain(string.Create(CultureInfo.InvariantCulture, $"Only the first {SearchRequest.MaxFilters:N0} of {_filters:N0} chosen values are used."));
        if (_request.From > _request.To)
            Complain("from is later than to: no article can match.");
        if (_unnamed > 0)
            _diagnostics.Add(new Diagnostic(0, 0, string.Create(CultureInfo.InvariantCulture, $"{_unnamed:N0} more parameters cannot be read; they are left out.")));
        var filters = _choices.Where(c => c.Value.HasValues).ToDictionary(c => c.Key, c => c.Value.ToFilter());
        return (_request with { Filters = filters, Views = _views }, _diagnostics);
    }

    private void AddFilter(FacetField field, string text)
    {
        if (text.Length == 0)
            return;
        if (!FacetValueCode.TryRead(text, out var value, out var excluded) || (field.IsDate() && !DateFilter.TryParse(value, out _)))
            Complain($"{field.Name()} cannot be {Shown(text)}; it is left out.");
        else if (++_filters <= SearchRequest.MaxFilters)
            Choice(field).Add(value, excluded);
    }

    private bool TryScalar(string name, string value)
    {
        var changed = name switch
        {
            "q" => _request with { Query = value },
            "from" => Date(value) is { } date ? _request with { From = date.Earliest } : null,
            "to" => Date(value) is { } date ? _request with { To = date.Latest } : null,
            "undated" => Choose<UndatedArticles>(value) is { } undated ? _request with { Undated = undated } : null,
            "sort" => Choose<SortOrder>(value) is { } sort ? _request with { Sort = sort } : null,
            "page" => Number(value) is { } page and <= SearchRequest.MaxPage ? _request with { Page = page } : null,
            "size" => Number(value) is { } size ? _request with { Size = Capped(name, size, SearchRequest.MaxSize) } : null,
            _ => null,
        };
        _request = changed ?? _request;
        return changed is not null;
    }

    private bool TryFacetSetting(string name, string value)
    {
        if (!TrySplit(name, out var field, out var setting))
            return false;
        var view = _views.GetValueOrDefault(field) ?? new FacetView();
        switch (setting)
        {
            case "match" when value is "all" or "any":
                Choice(field).MatchAll = value == "all";
                return true;
            case "size" when Number(value) is { } size:
                return Set(view with { Size = Capped(name, size, FacetView.MaxSize) });
            case "find":
                return Set(view with { Find = value });
            case "unit" when field.IsDate() && Choose<DateUnit>(value) is { } unit:
                return Set(view with { Unit = unit });
            default:
                return false;
        }

        bool Set(FacetView changed)
        {
            _views[field] = changed;
            return true;
        }
    }

    private static bool IsKnown(string name) =>
        name is "q" or "from" or "to" or "undated" or "sort" or "page" or "size"
        || (TrySplit(name, out var field, out var setting) && (setting is "match" or "size" or "find" || (setting is "unit" && field.IsDate())));

    private static bool TrySplit(string name, out FacetField field, out string setting)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        setting = name[(dot + 1)..];
        field = default;
        return dot > 0 && FacetNames.TryParse(name[..dot], out field);
    }

    private FacetChoice Choice(FacetField field)
    {
        if (!_choices.TryGetValue(field, out var choice))
            _choices[field] = choice = new FacetChoice();
        return choice;
    }

    private int Capped(string name, int value, int most)
    {
        if (value > most)
            Complain(string.Create(CultureInfo.InvariantCulture, $"{name} is at most {most:N0}."));
        return Math.Min(value, most);
    }

    private void Complain(string message)
    {
        if (_diagnostics.Count < MaxDiagnostics)
            _diagnostics.Add(new Diagnostic(0, 0, message));
        else
            _unnamed++;
    }

    private static DateInterval? Date(string text) => DateInterval.TryParseIso(text.Trim(), "", out var date) ? date : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static T? Choose<T>(string text) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    private static string Shown(string text) => "“" + (text.Length > 40 ? text[..40] + "…" : text).ReplaceLineEndings(" ") + "”";
}

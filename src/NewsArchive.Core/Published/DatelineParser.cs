using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Published;

/// <summary>Reads a dateline from left to right: places, date, agency, closing mark.</summary>
/// <remarks>
/// A capitalized place alone proves nothing ("Paris, March 8 ..."): a dateline must be closed by a dash, a colon or a full
/// stop, and one without a date must name an agency, or print its place in capitals before a dash.
/// </remarks>
internal ref struct DatelineParser
{
    private const int Horizon = 300;
    private const int MostPlaces = 4;
    private readonly ReadOnlySpan<char> _text;
    private readonly List<DatelinePlace> _places = [];
    private int _at;
    private WrittenDate? _date;
    private string? _agency;

    private DatelineParser(ReadOnlySpan<char> text)
    {
        _text = text[..Math.Min(text.Length, Horizon)];
    }

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    public static Dateline? Parse(string text) => new DatelineParser(text).Parse();

    private Dateline? Parse()
    {
        Skip(" *\n");
        if (!Places())
            return null;
        var capitals = DatelineWords.IsCapitals(_text[_places[0].Span.Start.._places[0].Span.End]);
        Agency();
        if (!Close(out var mark) || !IsConvincing(capitals, mark))
            return null;
        var date = _date is { Day: { } day } d ? new DatelineDate(d.Year, d.Month, day, d.Weekday) : null;
        return new Dateline(_places, date, _agency, _at);
    }

    private readonly bool IsConvincing(bool capitals, char mark) =>
        _agency is not null ? mark != '\0' || _date is not null
        : _date is not null ? capitals || mark is '-' or '.'
        : capitals && mark == '-' && _places.Count == 1;

    /// <summary>Places up to the date, or up to an agency or a closing mark.</summary>
    private bool Places()
    {
        while (_places.Count < MostPlaces)
        {
            var length = DatelineWords.PlaceLength(_text[_at..]);
            if (length == 0)
                return _places.Count > 0;
            var span = new TextSpan(_at, length);
            _places.Add(new DatelinePlace(DatelineWords.Readable(_text.Slice(_at, length)), span));
            _at += length;
            Skip(" ");
            var separator = Current;
            if (separator is not (',' or '.' or '/') && !Date())
                return true;
            if (_date is not null)
                return true;
            if (separator == '/' && Agency())
                return true;
            _at++;
            Skip(" -\n");
            if (Date())
                return true;
            if (separator == '.')
                return Agency() || Unread(span.End);
        }

        return true;
    }

    private bool Date()
    {
        if (WrittenDateReader.Read(_text, _at) is not { Day: not null } date)
            return false;
        (_date, _at) = (date, date.End);
        Skip(" .,");
        return true;
    }

    private bool Unread(int at)
    {
        _at = at;
        return true;
    }

    /// <summary><c>/ TASS /</c>, <c>(Reuters)</c>, or a known agency before a dash.</summary>
    private bool Agency()
    {
        var start = _at;
        Skip(" .,-–—");
        var closer = Current switch { '/' => '/', '(' => ')', '[' => ']', _ => '\0' };
        if (closer == '\0')
        {
            var length = DatelineWords.AgencyLength(_text[_at..]);
            _agency = length > 0 ? _text.Slice(_at, length).ToString() : null;
            _at = length > 0 ? _at + length : start;
            return length > 0;
        }

        var end = _text[(_at + 1)..].IndexOf(closer);
        var name = end < 0 ? default : _text.Slice(_at + 1, end).Trim();
        if (!DatelineWords.IsAgencyName(name))
        {
            _at = start;
            return false;
        }

        _agency = name.ToString();
        _at += end + 2;
        return true;
    }

    /// <summary>The closing mark, <c>\0</c> where the agency's bracket closed it, and the space after it.</summary>
    private bool Close(out char mark)
    {
        mark = '\0';
        var before = _at;
        while (_at < _text.Length && _text[_at] is ' ' or '.' or ':' or '-' or '–' or '—' or ',' or '\n' && (_text[_at] is not '\n' || mark != '\0'))
        {
            mark = _text[_at] switch { '-' or '–' or '—' => '-', '.' or ':' when mark == '\0' => '.', _ => mark };
            _at++;
        }

        if (_date is { } date && mark == '\0' && before > date.End && _text[date.End..before].ContainsAny('.', ':'))
            mark = '.';
        return _agency is not null || (mark != '\0' && _at < _text.Length);
    }

    private void Skip(string characters)
    {
        while (_at < _text.Length && characters.Contains(_text[_at], StringComparison.Ordinal))
            _at++;
    }
}

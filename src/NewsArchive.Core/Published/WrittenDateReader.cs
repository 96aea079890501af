using System.Globalization;

namespace NewsArchive.Core.Published;

/// <summary>
/// Reads a date that begins exactly at a place of a text: "Thursday, March 4, 1886", "4. September 2012", "5 марта 2019 года",
/// "2023-12-06", "2018年5月12日", "11/27/2017", "Feb 26". Constant time: it looks only a few words ahead.
/// </summary>
internal ref struct WrittenDateReader
{
    private static readonly string[] OrdinalMarks = ["th", "st", "nd", "rd", "er", "ER", "TH", "ST", "ND", "RD", "º", "ª", "°", "\"", "”", "."];
    private static readonly string[] BeforeMonth = ["of ", "de ", "d’", "d'", "di "];
    private static readonly string[] BeforeYear = ["de ", "del ", "of "];
    private static readonly string[] AfterYear = [" года", " год", " г.", " року", " р.", " roku", " r."];
    private static readonly string[] BeforeDay = ["the ", "le ", "den ", "dem ", "am ", "el ", "de ", "il "];

    private readonly ReadOnlySpan<char> _text;
    private readonly DateOrder _order;
    private int _at;

    private WrittenDateReader(ReadOnlySpan<char> text, int at, DateOrder order)
    {
        _text = text;
        _at = at;
        _order = order;
    }

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The date at <paramref name="at"/>; null where there is none, or an impossible one.</summary>
    public static WrittenDate? Read(ReadOnlySpan<char> text, int at, DateOrder order = DateOrder.Unknown)
    {
        var reader = new WrittenDateReader(text, at, order);
        var weekday = reader.Weekday();
        var date = char.IsDigit(reader.Current) ? reader.StartingWithNumber() : reader.StartingWithMonth();
        return date is { IsPossible: true } found ? found with { Weekday = weekday } : null;
    }

    private DayOfWeek? Weekday()
    {
        var word = Word(_at);
        if (MonthNames.Weekday(word) is not { } day)
            return null;
        _at += word.Length;
        SkipAny(".,");
        Spaces();
        SkipOne(BeforeDay);
        return day;
    }

    private WrittenDate? StartingWithNumber()
    {
        var (number, digits) = Number();
        if (digits == 4)
            return YearFirst(number);
        if (digits > 2)
            return null;
        if (Current is '/' or '.' or '-' && _at + 1 < _text.Length && char.IsDigit(_text[_at + 1]))
            return Numeric(number);
        SkipOne(OrdinalMarks);
        Spaces();
        SkipOne(BeforeMonth);
        var hijri = MonthNames.SolarHijriMonth(Word(_at));
        if (hijri > 0)
            return SolarHijri(number, hijri);
        return Month() is var month and > 0 ? WithYear(month, number) : null;
    }

    private WrittenDate? StartingWithMonth()
    {
        var month = Month();
        if (month == 0)
            return null;
        SkipAny(".");
        Spaces();
        SkipOne(BeforeYear);
        if (!char.IsDigit(Current))
            return null;
        var (number, digits) = Number();
        if (digits == 4)
            return Finish(number, month, null);
        if (digits > 2)
            return null;
        SkipOne(OrdinalMarks.AsSpan(0, OrdinalMarks.Length - 1));
        return WithYear(month, number);
    }

    /// <summary>After day and month: an optional year.</summary>
    private WrittenDate WithYear(int month, int day)
    {
        var end = _at;
        SkipAny(".,");
        Spaces();
        SkipOne(BeforeYear);
        if (char.IsDigit(Current) && Number() is (var year, 4))
            return Finish(year, month, day);
        return new WrittenDate(null, month, day, null, end);
    }

    private WrittenDate? SolarHijri(int day, int month)
    {
        _at += Word(_at).Length;
        Spaces();
        return char.IsDigit(Current) && Number() is (var year, 4) ? WrittenDate.FromSolarHijri(year, month, day, _at) : null;
    }

    /// <summary><c>2023-12-06</c>, <c>2018年5月12日</c>, <c>2018년 5월 12일</c>; a month alone only after 年.</summary>
    private WrittenDate? YearFirst(int year)
    {
        var mark = Current;
        if (mark is not ('-' or '/' or '.' or '年' or '년'))
            return null;
        _at++;
        Spaces();
        if (!char.IsDigit(Current) || Number() is not (var month, <= 2))
            return null;
        var ideographic = mark is '年' or '년';
        if (Current != (mark is '年' ? '月' : mark is '년' ? '월' : mark))
            return null;
        _at++;
        var monthEnd = _at;
        Spaces();
        if (char.IsDigit(Current) && Number() is (var day, <= 2))
        {
            _at += Current is '日' or '일' ? 1 : 0;
            return char.IsDigit(Current) ? null : Finish(year, month, day);
        }

        return ideographic ? new WrittenDate(year, month, null, null, monthEnd) : null;
    }

    /// <summary><c>11/27/2017</c>, <c>27.11.2017</c>: the order counts only where both ways are possible.</summary>
    private WrittenDate? Numeric(int first)
    {
        var mark = _text[_at++];
        var (second, digits) = Number();
        if (digits > 2 || Current != mark)
            return null;
        _at++;
        if (!char.IsDigit(Current) || Number() is not (var year, 4))
            return null;
        var order = mark == '.' ? DateOrder.DayFirst : _order;
        if (first > 12 || (second <= 12 && order == DateOrder.DayFirst))
            return Finish(year, second, first);
        if (second > 12 || order == DateOrder.MonthFirst || first == second)
            return Finish(year, first, second);
        return Finish(year, 0, null);
    }

    private WrittenDate Finish(int year, int month, int? day)
    {
        SkipOne(AfterYear);
        return new WrittenDate(year, month, day, null, _at);
    }

    private int Month()
    {
        var word = Word(_at);
        var month = MonthNames.Month(word);
        if (month == 0 && word.Length > 0)
        {
            word = TwoWords(word.Length);
            month = MonthNames.Month(word);
        }

        if (month > 0)
            _at += word.Length;
        return month;
    }

    private readonly ReadOnlySpan<char> TwoWords(int firstLength)
    {
        var next = _at + firstLength;
        if (next >= _text.Length || _text[next] != ' ')
            return default;
        var second = Word(next + 1);
        return second.IsEmpty ? default : _text.Slice(_at, firstLength + 1 + second.Length);
    }

    private readonly ReadOnlySpan<char> Word(int at)
    {
        var end = at;
        while (end < _text.Length && end - at < 24 && (char.IsLetter(_text[end]) || CharUnicodeInfo.GetUnicodeCategory(_text[end]) is UnicodeCategory.NonSpacingMark))
            end++;
        return _text[at..end];
    }

    private (int Value, int Digits) Number()
    {
        var (value, start) = (0, _at);
        while (char.IsDigit(Current) && _at - start < 9)
            value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(_text[_at++]);
        return (value, _at - start);
    }

    private void Spaces()
    {
        while (Current is ' ' or '\u00a0' or '\u202f')
            _at++;
    }

    private void SkipAny(string characters)
    {
        if (_at < _text.Length && characters.Contains(Current, StringComparison.Ordinal))
            _at++;
    }

    private void SkipOne(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!_text[_at..].StartsWith(word, StringComparison.Ordinal))
                continue;
            _at += word.Length;
            return;
        }
    }
}

namespace NewsArchive.Core.Extraction.Dates.Calendar;

/// <summary>Days that a name fixes once the year is known.</summary>
internal enum Holiday
{
    Christmas,
    ChristmasEve,
    BoxingDay,
    NewYear,
    NewYearsEve,
    Epiphany,
    Valentine,
    MayDay,
    IndependenceDay,
    BastilleDay,
    Halloween,
    ArmisticeDay,
    Easter,
    GoodFriday,
    EasterMonday,
    AshWednesday,
    PalmSunday,
    Pentecost,
    MartinLutherKingDay,
    PresidentsDay,
    MemorialDay,
    LaborDay,
    ColumbusDay,
    Thanksgiving,
    ElectionDay,
}

/// <summary>Finds the day of a holiday. Movable feasts by the Gregorian computus; American ones by their weekday rule.</summary>
internal static class Holidays
{
    /// <summary>The day in that year; years 1583 to 9998 only.</summary>
    public static DateOnly? In(int year, Holiday holiday) => year is < 1583 or > 9998 ? null : holiday switch
    {
        Holiday.Christmas => new DateOnly(year, 12, 25),
        Holiday.ChristmasEve => new DateOnly(year, 12, 24),
        Holiday.BoxingDay => new DateOnly(year, 12, 26),
        Holiday.NewYear => new DateOnly(year, 1, 1),
        Holiday.NewYearsEve => new DateOnly(year, 12, 31),
        Holiday.Epiphany => new DateOnly(year, 1, 6),
        Holiday.Valentine => new DateOnly(year, 2, 14),
        Holiday.MayDay => new DateOnly(year, 5, 1),
        Holiday.IndependenceDay => new DateOnly(year, 7, 4),
        Holiday.BastilleDay => new DateOnly(year, 7, 14),
        Holiday.Halloween => new DateOnly(year, 10, 31),
        Holiday.ArmisticeDay => new DateOnly(year, 11, 11),
        Holiday.Easter => Easter(year),
        Holiday.GoodFriday => Easter(year).AddDays(-2),
        Holiday.EasterMonday => Easter(year).AddDays(1),
        Holiday.AshWednesday => Easter(year).AddDays(-46),
        Holiday.PalmSunday => Easter(year).AddDays(-7),
        Holiday.Pentecost => Easter(year).AddDays(49),
        Holiday.MartinLutherKingDay => Nth(year, 1, DayOfWeek.Monday, 3),
        Holiday.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
        Holiday.MemorialDay => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
        Holiday.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
        Holiday.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
        Holiday.Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
        Holiday.ElectionDay => Nth(year, 11, DayOfWeek.Monday, 1).AddDays(1),
        _ => null,
    };

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        var offset = ((int)weekday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(offset + 7 * (nth - 1));
    }

    /// <summary>Easter Sunday: the computus of Meeus, Jones and Butcher.</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var sum = h + l - 7 * m + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }
}

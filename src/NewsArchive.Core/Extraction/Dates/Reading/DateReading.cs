using System.Runtime.InteropServices;
using NewsArchive.Core.Extraction.Dates.Calendar;

namespace NewsArchive.Core.Extraction.Dates.Reading;

/// <summary>What a rule read from one token up to, not including, another.</summary>
/// <param name="End">The first token after the expression.</param>
/// <param name="Whole">The stretch that it names; null where it could not be resolved or names none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateReading(int End, Stretch? Whole)
{
    /// <summary>The part of <see cref="Whole"/> that is meant.</summary>
    public StretchPart Part { get; init; }

    /// <summary>The value in TIMEX3 where it is not that of <see cref="Whole"/>.</summary>
    public string? TimexValue { get; init; }

    /// <summary>The type in TIMEX3.</summary>
    public TimexType Type { get; init; }

    /// <summary>Whether the expression names no place in the calendar: a duration, a set, "now".</summary>
    public bool IsNoDate { get; init; }

    /// <summary>Whether it only looks like a time ("Sunday Times") and is stepped over.</summary>
    public bool IsNothing { get; init; }

    /// <summary>Whether it is a comparison in passing, which later expressions do not lean on.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether the year stands in the expression itself, so that later ones may lean on it.</summary>
    public bool HasYear { get; init; }

    /// <summary>The days meant where they are no part of <see cref="Whole"/>.</summary>
    public Stretch? Days { get; init; }

    /// <summary>A reading of something that is no date, with its TIMEX3 value.</summary>
    public static DateReading NoDate(int end, TimexType type, string value) => new(end, null) { IsNoDate = true, Type = type, TimexValue = value };
}

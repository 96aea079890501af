using System.Runtime.InteropServices;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Searching;

/// <summary>
/// The stretch of time that a request looks at. Published dates are counted without it, as every facet is without
/// its own choice, so the page cuts its time line to it.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DateWindow(DateOnly From, DateOnly To)
{
    private const int MostDays = 92;
    private const int MostMonths = 180;

    /// <summary>The window of a request; all time where both ends are open.</summary>
    public static DateWindow Of(SearchRequest request) => new(request.From ?? DateOnly.MinValue, request.To ?? DateOnly.MaxValue);

    /// <summary>The request with the unit that suits its window, where it names none itself.</summary>
    public static SearchRequest Zoomed(SearchRequest request) =>
        request is { From: { } from, To: { } to } && from <= to && request.View(FacetField.Published).Unit is null
            ? request.WithView(FacetField.Published, view => view with { Unit = UnitFor(from, to) })
            : request;

    /// <summary>Whether any day of the period lies in it.</summary>
    public bool Meets(Period period) => period.First <= To && From <= period.Last;

    /// <summary>Whether all days that a filter value stands for lie in it.</summary>
    public bool Holds(string value) =>
        DateFilter.TryParse(value, out var filter) && From <= filter!.Interval.Earliest && filter.Interval.Latest <= To;

    private static DateUnit UnitFor(DateOnly from, DateOnly to) =>
        to.DayNumber - from.DayNumber < MostDays ? DateUnit.Day
        : Period.Of(DateUnit.Month, to).Number - Period.Of(DateUnit.Month, from).Number < MostMonths ? DateUnit.Month
        : DateUnit.Year;
}

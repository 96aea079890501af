namespace NewsArchive.Core.Extraction.Dates.Words;

/// <summary>What a word does in a date expression or, for verbs, to its direction. The value beside it is given in brackets.</summary>
internal enum WordKind : byte
{
    /// <summary>Nothing that dates are made of.</summary>
    None,

    // Marks and numbers.
    Mark,
    Number,
    Ordinal,
    NumberWord,

    // The calendar: month [1-12], weekday [0 = Monday], season, unit [CalendarUnit], holiday.
    Month,
    MonthShort,
    Weekday,
    WeekdayShort,
    Season,
    Unit,
    ClockUnit,
    Period,
    Quarterly,
    DayWord,
    PartOfDay,
    Tonight,
    Overnight,
    HolidayWord,

    // Determiners and small words.
    The,
    A,
    This,
    That,
    Possessive,
    Of,
    And,
    To,
    Preposition,
    Until,
    Since,
    Between,
    After,

    // Which of several: [-1, 0, 1].
    Last,
    Past,
    Next,
    Same,
    Previous,
    Following,
    Current,
    Latest,
    Coming,
    Every,
    Early,
    Mid,
    Late,
    Earlier,
    Later,
    Start,
    End,
    Fiscal,
    Ago,
    Few,
    Approximately,
    More,
    Frequency,
    Vague,
    Recent,

    // The old letter: inst. [0], ult. [-1], prox. [1].
    Instant,

    // Verbs that give a direction.
    Will,
    Modal,
    PastVerb,
    PresentVerb,
    Be,
    Planned,
    Undone,
    Postponed,
}

using NewsArchive.Core.Extraction.Dates.Calendar;
using static NewsArchive.Core.Extraction.Dates.Words.WordKind;

namespace NewsArchive.Core.Extraction.Dates.Words;

/// <summary>The English words that dates are made of.</summary>
internal static class EnglishWords
{
    /// <summary>Built once.</summary>
    public static Vocabulary Vocabulary { get; } = Build();

    private static Vocabulary Build()
    {
        var words = new WordTable();
        AddCalendar(words);
        AddNumbers(words);
        AddSmallWords(words);
        AddWhich(words);
        AddVague(words);
        EnglishVerbs.AddTo(words);
        return words.Freeze();
    }

    private static void AddCalendar(WordTable words) => words
        .Count(Month, 1, "january february march april may june july august september october november december")
        .Count(MonthShort, 1, "jan feb mar apr - jun jul aug sept/sep oct nov dec")
        .Count(Weekday, 0, "monday/mondays tuesday/tuesdays wednesday/wednesdays thursday/thursdays friday/fridays saturday/saturdays sunday/sundays")
        .Count(WeekdayShort, 0, "mon tue/tues wed thu/thur/thurs fri sat sun")
        .Count(WordKind.Season, 0, "spring/springtime/springs summer/summertime/summers fall/autumn/autumns/falls winter/wintertime/winters")
        .Add(Unit, "day days", (int)CalendarUnit.Day)
        .Add(Unit, "weekend weekends", (int)CalendarUnit.Weekend)
        .Add(Unit, "week weeks", (int)CalendarUnit.Week)
        .Add(Unit, "month months", (int)CalendarUnit.Month)
        .Add(Unit, "quarter quarters", (int)CalendarUnit.Quarter)
        .Add(Unit, "half halves", (int)CalendarUnit.Half)
        .Add(Unit, "year years", (int)CalendarUnit.Year)
        .Add(Unit, "decade decades", (int)CalendarUnit.Decade)
        .Add(Unit, "century centuries", (int)CalendarUnit.Century)
        .Add(ClockUnit, "hour hours", 'H').Add(ClockUnit, "minute minutes", 'M').Add(ClockUnit, "seconds", 'S')
        .Add(Period, "period")
        .Add(DayWord, "yesterday", -1).Add(DayWord, "today", 0).Add(DayWord, "tomorrow", 1)
        .Add(Tonight, "tonight").Add(Overnight, "overnight")
        .Count(PartOfDay, 1, "morning afternoon evening night noon/midday midnight dawn/daybreak/sunrise dusk/sunset/nightfall lunchtime")
        .Add(HolidayWord, "christmas xmas thanksgiving easter halloween new valentine independence boxing labor labour memorial election bastille armistice pentecost columbus presidents martin veterans remembrance palm epiphany");

    private static void AddNumbers(WordTable words) => words
        .Count(NumberWord, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
        .Add(NumberWord, "twenty", 20).Add(NumberWord, "thirty", 30).Add(NumberWord, "forty", 40).Add(NumberWord, "fifty", 50)
        .Add(NumberWord, "sixty", 60).Add(NumberWord, "seventy", 70).Add(NumberWord, "eighty", 80).Add(NumberWord, "ninety", 90)
        .Add(NumberWord, "hundred", 100).Add(NumberWord, "thousand", 1000)
        .Count(Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
        .Add(Ordinal, "thirtieth", 30)
        .Add(Few, "few several couple many some various");

    private static void AddSmallWords(WordTable words) => words
        .Add(The, "the").Add(A, "a an").Add(This, "this these").Add(That, "that those").Add(Possessive, "its his her their our my your")
        .Add(Of, "of").Add(And, "and or").Add(To, "to")
        .Add(Until, "by until till through thru before").Add(Since, "since").Add(Between, "between").Add(After, "after from following")
        .Add(Preposition, "in on at for during throughout over within about around towards toward into as via than under");

    private static void AddWhich(WordTable words) => words
        .Add(Last, "last", -1).Add(Past, "past", -1).Add(Next, "next", 1).Add(Coming, "coming upcoming forthcoming", 1)
        .Add(Same, "same", 0).Add(Previous, "previous preceding prior", -1).Add(Current, "current", 0).Add(Latest, "latest", 0)
        .Add(Every, "every each").Add(Early, "early").Add(Mid, "mid middle").Add(Late, "late").Add(Earlier, "earlier").Add(Later, "later")
        .Add(Start, "start beginning outset onset").Add(End, "end close").Add(Fiscal, "fiscal calendar").Add(Ago, "ago")
        .Add(Approximately, "nearly almost roughly approximately exactly barely just some").Add(More, "more additional further extra")
        .Add(Instant, "inst instant", 0).Add(Instant, "ult ultimo", -1).Add(Instant, "prox proximo", 1);

    private static void AddVague(WordTable words) => words
        .Add(Frequency, "daily", 'D').Add(Frequency, "weekly", 'W').Add(Frequency, "monthly", 'M').Add(Frequency, "annually yearly", 'Y').Add(Frequency, "hourly", 'H')
        .Add(Vague, "now currently nowadays", 0).Add(Vague, "recently", -1).Add(Recent, "recent").Add(Vague, "soon future", 1);
}

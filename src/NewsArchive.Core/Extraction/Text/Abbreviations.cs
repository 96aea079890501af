using System.Collections.Frozen;

namespace NewsArchive.Core.Extraction.Text;

/// <summary>What may follow the full stop of an abbreviation inside a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>A name always follows: "Mr. Smith", "Gen. Haig".</summary>
    BeforeName,

    /// <summary>Inside a sentence only before a number: "No. 4", "Jan. 9".</summary>
    BeforeNumber,

    /// <summary>Ends a sentence only where the next word is one that begins sentences: "Corp.", "Calif."</summary>
    Any,
}

/// <summary>The abbreviations of English-language news that end in a full stop, without it.</summary>
internal static class Abbreviations
{
    private const string BeforeName =
        "Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Lieut Col Sgt Capt Cmdr Cdr Adm Maj Brig Cpl Pvt Pte Rev Revd Hon Pres Msgr Messrs Mme Mlle " +
        "Insp Supt Det Amb Rt St Ste Mt Ft Fr Br Sr Sra Dra Dipl Ing Mag GEN SEN REP GOV COL LT CAPT MR MRS MS DR ST vs Vs Md Mohd Muh Wm Chas Geo Thos Jas Jos Robt Alex Benj Edw Fred";

    private const string BeforeNumber =
        "No Nos no nos Art art Sec sec Ch ch p pp vol Vol Fig fig para Para Rs Tel tel ca c approx " +
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC";

    private const string Any =
        "Inc Corp Co Cos Ltd Plc plc Pty Bros Mfg Intl Int Natl Nat Assn Assoc Dept Univ Inst Div Bldg Govt govt Jr jr Esq Ave Blvd Rd Sq Hwy Pk dept est incl etc al ed eds Eds trans " +
        "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Man " +
        "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun cts ct pct mln bln dlrs stg oz lb lbs ft yr yrs hr hrs min mins cf viz resp";

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Build();

    public static AbbreviationKind Find(ReadOnlySpan<char> word) =>
        Kinds.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(Any, AbbreviationKind.Any);
        Add(BeforeNumber, AbbreviationKind.BeforeNumber);
        Add(BeforeName, AbbreviationKind.BeforeName);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string words, AbbreviationKind kind)
        {
            foreach (var word in words.Split(' '))
                kinds[word] = kind;
        }
    }
}

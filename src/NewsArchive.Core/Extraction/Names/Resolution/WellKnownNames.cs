using System.Collections.Frozen;

namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>International bodies under the name that the press knows them by, whichever form an article uses.</summary>
internal static class WellKnownNames
{
    private static readonly string[] Rows =
    [
        "United Nations|UN|U.N.|UNO", "European Union|EU|E.U.", "NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance",
        "OPEC|Organization of Petroleum Exporting Countries|Organization of the Petroleum Exporting Countries", "European Economic Community|EEC", "European Community|EC",
        "OSCE|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe", "OECD|Organization for Economic Cooperation and Development|Organisation for Economic Co-operation and Development",
        "International Monetary Fund|IMF", "World Bank", "World Trade Organization|WTO|World Trade Organisation", "World Health Organization|WHO|World Health Organisation",
        "International Atomic Energy Agency|IAEA", "African Union|AU", "Association of Southeast Asian Nations|ASEAN", "UNESCO", "UNICEF", "FIFA", "UEFA", "NASA", "TASS|ITAR-TASS|Itar-Tass", "BBC|British Broadcasting Corporation",
        "Agence France-Presse|AFP", "Associated Press|AP", "Federal Bureau of Investigation|FBI|F.B.I.", "Central Intelligence Agency|CIA|C.I.A.", "UN Security Council|U.N. Security Council|United Nations Security Council",
        "Federal Reserve|Fed|US Federal Reserve", "European Central Bank|ECB", "International Committee of the Red Cross|ICRC", "International Olympic Committee|IOC",
    ];

    private static readonly FrozenDictionary<string, string> Names = Build();

    /// <summary>The well-known name of the body with this <see cref="NameForm.Key"/>; null where there is none.</summary>
    public static string? Find(string key) => Names.GetValueOrDefault(key);

    private static FrozenDictionary<string, string> Build()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            var columns = row.Split('|');
            foreach (var column in columns)
                names[NameForm.Key(column)] = columns[0];
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

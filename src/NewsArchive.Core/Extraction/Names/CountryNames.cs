using System.Collections.Frozen;
using System.Globalization;

namespace NewsArchive.Core.Extraction.Names;

/// <summary>The countries under one name each, from the English names and codes that .NET has from CLDR, and from the usage of the press.</summary>
internal static class CountryNames
{
    /// <summary>Name in the archive, then what else the press calls it. The first column wins over CLDR's wording.</summary>
    private static readonly string[] Press =
    [
        "United States|US|U.S.|USA|U.S.A.|United States of America|the States", "United Kingdom|UK|U.K.|Britain|Great Britain", "Russia|Russian Federation",
        "Turkey|Türkiye|Turkiye", "Czechia|Czech Republic", "Myanmar|Myanmar (Burma)|Burma", "Ivory Coast|Côte d’Ivoire|Cote d'Ivoire|Côte d'Ivoire",
        "Democratic Republic of the Congo|Congo - Kinshasa|Democratic Republic of Congo|DR Congo|DRC", "Republic of the Congo|Congo - Brazzaville|Congo-Brazzaville|Republic of Congo",
        "Hong Kong|Hong Kong SAR China", "Macau|Macao|Macao SAR China", "North Korea|DPRK|Democratic People's Republic of Korea", "South Korea|Republic of Korea|ROK",
        "China|People's Republic of China|PRC", "Netherlands|Holland|The Netherlands", "Bosnia and Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia", "Eswatini|Swaziland",
        "North Macedonia|Macedonia", "Cape Verde|Cabo Verde", "Timor-Leste|East Timor", "Sri Lanka|Ceylon", "Vietnam|Viet Nam", "Laos|Lao People's Democratic Republic",
        "United Arab Emirates|UAE|U.A.E.", "Trinidad and Tobago|Trinidad & Tobago", "Antigua and Barbuda|Antigua & Barbuda", "São Tomé and Príncipe|São Tomé & Príncipe|Sao Tome and Principe",
        "Saint Lucia|St. Lucia", "Saint Kitts and Nevis|St. Kitts & Nevis", "Saint Vincent and the Grenadines|St. Vincent & Grenadines", "Vatican City|Vatican", "Iran|Islamic Republic of Iran",
        "Soviet Union|USSR|U.S.S.R.", "East Germany|GDR|German Democratic Republic", "West Germany", "Germany|Federal Republic of Germany", "Yugoslavia", "Czechoslovakia",
        "Palestinian Territories|Palestine", "Ireland|Republic of Ireland|Irish Republic", "Brunei|Brunei Darussalam", "Kyrgyzstan|Kyrgyz Republic", "Moldova|Republic of Moldova",
        "Syria|Syrian Arab Republic", "Tanzania|United Republic of Tanzania", "New Zealand|NZ|N.Z.", "Papua New Guinea|PNG", "Egypt|Arab Republic of Egypt",
    ];

    private static readonly FrozenDictionary<string, string> Names = Build();

    /// <summary>The one name of the country that <paramref name="name"/> is a name of; null where it is none.</summary>
    public static string? Find(string name) => Names.GetValueOrDefault(NameForm.Key(name));

    private static FrozenDictionary<string, string> Build()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Press)
        {
            var columns = row.Split('|');
            foreach (var column in columns)
                names[NameForm.Key(column)] = columns[0];
        }

        foreach (var region in Regions())
            names.TryAdd(NameForm.Key(region), region);
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Regions() =>
        CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Where(c => c.Name.Length > 0)
            .Select(c => new RegionInfo(c.Name))
            .Where(r => r.TwoLetterISORegionName.Length == 2)
            .Select(r => r.EnglishName)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(n => n, StringComparer.Ordinal);
}

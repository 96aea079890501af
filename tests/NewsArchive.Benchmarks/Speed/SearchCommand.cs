using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsArchive.Benchmarks.Speed;

/// <summary><c>search</c>: the time of a first page over HTTP, minimum and median of nine runs after two to warm up.</summary>
internal static class SearchCommand
{
    private const int Runs = 9;

    /// <summary>The queries of the comparison with other engines, and those that a small archive must answer.</summary>
    private static readonly string[] Queries =
    [
        "oil", "crude OR oil OR prices", "\"interest rate\"", "bank japan", "president", "dollar OR yen OR mark", "reagan", "\"crude oil\"~5",
        "trade OR deficit OR surplus", "company", "opec", "shares NOT stock", "", "crude oil prices", "bank AND japan",
    ];

    public static Command Create()
    {
        var url = new Option<Uri>("--url") { Description = "Where `newsarchive serve` answers.", DefaultValueFactory = _ => new Uri("http://127.0.0.1:5080") };
        var page = new Option<bool>("--page") { Description = "Ask for the HTML page instead of JSON." };
        var suffix = new Option<string>("--with") { Description = "More parameters, such as source=Reuters.", DefaultValueFactory = _ => "" };
        var command = new Command("search", "Measures first pages over HTTP.") { url, page, suffix };
        command.SetAction((arguments, cancellation) => RunAsync(arguments.GetRequiredValue(url), arguments.GetValue(page), arguments.GetRequiredValue(suffix), cancellation));
        return command;
    }

    private static async Task RunAsync(Uri url, bool page, string suffix, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = url };
        foreach (var query in Queries)
        {
            var path = $"q={Uri.EscapeDataString(query)}" + (suffix.Length > 0 ? "&" + suffix : "");
            var times = new List<double>();
            for (var run = 0; run < Runs + 2; run++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(new Uri((page ? "/search?" : "/api/search?") + path, UriKind.Relative), cancellationToken);
                if (run >= 2)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Sort();
            using var json = JsonDocument.Parse(await client.GetByteArrayAsync(new Uri("/api/search?" + path, UriKind.Relative), cancellationToken));
            var total = json.RootElement.GetProperty("total").GetInt32();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(query.Length == 0 ? "(empty)" : query),-30} {total,8} hits  min {times[0],6:F1} ms  median {times[Runs / 2],6:F1} ms"));
        }
    }
}

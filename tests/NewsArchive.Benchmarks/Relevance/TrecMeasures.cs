namespace NewsArchive.Benchmarks.Relevance;

/// <summary>The usual measures of one ranked list against graded judgements; a grade above 0 is relevant.</summary>
public sealed record TrecMeasures(double AveragePrecision, double Ndcg10, double Precision10, double Recall100)
{
    /// <summary>Measures a ranking.</summary>
    /// <param name="ranking">Ids, best first.</param>
    /// <param name="grades">Judged ids with their grade; ids that are not judged count as not relevant.</param>
    public static TrecMeasures Of(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades)
    {
        var relevant = grades.Values.Count(g => g > 0);
        if (relevant == 0)
            return new TrecMeasures(0, 0, 0, 0);
        var (found, precisions) = (0, 0.0);
        for (var i = 0; i < ranking.Count; i++)
        {
            if (Grade(ranking[i], grades) > 0)
                precisions += ++found / (i + 1.0);
        }

        return new TrecMeasures(
            precisions / relevant,
            Gain(ranking.Select(id => Grade(id, grades))) / Gain(grades.Values.OrderDescending()),
            ranking.Take(10).Count(id => Grade(id, grades) > 0) / 10.0,
            ranking.Take(100).Count(id => Grade(id, grades) > 0) / (double)relevant);
    }

    /// <summary>The means over several topics.</summary>
    public static TrecMeasures Mean(IReadOnlyCollection<TrecMeasures> all) => new(
        all.Average(m => m.AveragePrecision), all.Average(m => m.Ndcg10), all.Average(m => m.Precision10), all.Average(m => m.Recall100));

    private static int Grade(string id, IReadOnlyDictionary<string, int> grades) => grades.GetValueOrDefault(id);

    private static double Gain(IEnumerable<int> grades) => grades.Take(10).Select((g, i) => Math.Max(0, g) / Math.Log2(i + 2)).Sum();
}

using NewsArchive.Core.Articles;
using NewsArchive.Core.Queries;
using NewsArchive.Core.Searching;
using NewsArchive.Search.Lucene.Documents;
using NewsArchive.Search.Lucene.Matching;
using NewsArchive.Search.Lucene.Segments;

namespace NewsArchive.Search.Lucene.Planning;

/// <summary>Makes a query ready for a snapshot. Parts that hold no word at all are left out.</summary>
internal sealed class QueryPlanner
{
    private const float TitleFactor = 1;
    private readonly Snapshot _snapshot;
    private readonly TermExpander _expander;
    private readonly Bm25 _text;
    private readonly Bm25 _title;
    private readonly List<Diagnostic> _diagnostics = [];

    public QueryPlanner(Snapshot snapshot)
    {
        _snapshot = snapshot;
        _expander = new TermExpander(snapshot, message => _diagnostics.Add(new Diagnostic(0, 0, message)));
        _text = new Bm25(snapshot.Text);
        _title = new Bm25(snapshot.Title);
    }

    /// <summary>What could not be done as asked.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The plan of a query.</summary>
    public Plan Plan(Query query) => Plan(query, IndexFields.Text) ?? new AllPlan();

    private Plan? Plan(Query query, string field) => query switch
    {
        AllQuery => new AllPlan(),
        NoneQuery => new NonePlan(),
        TermQuery term => PlanTerm(term, field),
        PhraseQuery or NearQuery => PlanSpan(query, 1, field),
        AtLeastQuery(var count, var operand) => PlanSpan(operand, count, field),
        AndQuery(var operands) => PlanAnd(operands, field),
        OrQuery(var operands) => PlanOr(operands, field),
        NotQuery(var operand) => Plan(operand, field) is { } unwanted ? new AndNotPlan(new AllPlan(), unwanted) : null,
        TitleQuery(var operand) => Plan(operand, IndexFields.Title),
        ActorQuery(var kind, var name) => PlanActor(kind, name),
        ValueQuery(var valueField, var value) => PlanValue(valueField, value),
        DateQuery(DateField.Published, var from, var to) => FilterPlans.Published(DayRange.Between(from, to)),
        DateQuery(_, var from, var to) => FilterPlans.Mentioned(DayRange.Between(from, to)),
        NoDateQuery(var dateField) => new AndNotPlan(new AllPlan(), dateField is DateField.Published ? FilterPlans.Dated() : FilterPlans.Mentioning()),
        LengthQuery(var least, var most) => FilterPlans.Length(least, most),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.GetType().Name, "A query of an unknown kind."),
    };

    private Plan? PlanAnd(IReadOnlyList<Query> operands, string field)
    {
        var wanted = new List<Plan>();
        var unwanted = new List<Plan>();
        foreach (var operand in operands)
        {
            var plan = Plan(operand is NotQuery not ? not.Operand : operand, field);
            if (plan is not null)
                (operand is NotQuery ? unwanted : wanted).Add(plan);
        }

        if (wanted.Count == 0 && unwanted.Count == 0)
            return null;
        var positive = wanted.Count switch { 0 => new AllPlan(), 1 => wanted[0], _ => new AndPlan(wanted) };
        return unwanted.Count == 0 ? positive : new AndNotPlan(positive, unwanted.Count == 1 ? unwanted[0] : new OrPlan(unwanted));
    }

    private Plan? PlanOr(IReadOnlyList<Query> operands, string field)
    {
        var plans = operands.Select(o => Plan(o, field)).OfType<Plan>().ToList();
        return plans.Count switch { 0 => null, 1 => plans[0], _ => new OrPlan(plans) };
    }

    private Plan? PlanTerm(TermQuery term, string field)
    {
        var sets = Expand(term, field);
        if (sets.Count != 1)
            return sets.Count == 0 ? null : PlanSpan(term, 1, field);
        var weight = WeightOf(sets, field);
        if (field == IndexFields.Title)
            return new TermPlan(sets[0], weight, null, null);
        var title = new TermSet(IndexFields.Title, sets[0].Terms);
        return new TermPlan(sets[0], weight, title, new Weighting(_title, weight.Factor * TitleFactor));
    }

    private Plan? PlanSpan(Query query, int least, string field)
    {
        var part = Part(query, field);
        return part is null ? null : new SpanPlan(part, least, WeightOf(part.TermSets(), field), field);
    }

    private SpanPart? Part(Query query, string field) => query switch
    {
        TermQuery term => Phrase(Expand(term, field)),
        PhraseQuery(var terms) => Phrase([.. terms.SelectMany(t => Expand(t, field))]),
        NearQuery near => Near(near, field),
        OrQuery(var operands) => Parts(operands, field) is { Count: > 0 } parts ? new AnyPart(parts) : null,
        // The parser lets nothing else stand in a proximity or under atleast.
        _ => null,
    };

    private List<SpanPart> Parts(IReadOnlyList<Query> operands, string field) =>
        [.. operands.Select(o => Part(o, field)).OfType<SpanPart>()];

    private SpanPart? Near(NearQuery near, string field)
    {
        var parts = Parts(near.Operands, field);
        return parts.Count switch { 0 => null, 1 => parts[0], _ => new NearPart(parts, near.Unit, near.Distance, near.Ordered, field) };
    }

    private static SpanPart? Phrase(IReadOnlyList<TermSet> sets) => sets.Count switch
    {
        0 => null,
        1 => new LeafPart(sets[0]),
        _ => new PhrasePart([.. sets.Select(s => new LeafPart(s))]),
    };

    private IReadOnlyList<TermSet> Expand(TermQuery term, string field) => term switch
    {
        WordQuery(var text) => _expander.Words(field, text),
        WildcardQuery(var pattern) => [_expander.Wildcard(field, pattern)],
        FuzzyQuery(var text, var edits) => [_expander.Fuzzy(field, text, edits)],
        _ => [],
    };

    private Weighting WeightOf(IEnumerable<TermSet> sets, string field)
    {
        var formula = field == IndexFields.Title ? _title : _text;
        return new Weighting(formula, sets.Sum(s => formula.Idf(s.DocumentFrequency(_snapshot))));
    }

    private Plan? PlanActor(ActorKind kind, string name)
    {
        var fields = kind switch
        {
            ActorKind.Person => [FacetField.Person],
            ActorKind.Organization => [FacetField.Organization],
            ActorKind.Place => [FacetField.Place],
            _ => (FacetField[])[FacetField.Person, FacetField.Organization, FacetField.Place],
        };
        var plans = fields.Select(f => (Field: f, Names: ValueSearch.WithAllWords(_snapshot.Tables[(int)f], name)))
            .Where(f => f.Names.Count > 0)
            .Select(f => (Plan)(FilterPlans.Values(f.Field, f.Names) with { Actors = f.Names })).ToList();
        return plans.Count switch { 0 => new NonePlan(), 1 => plans[0], _ => new OrPlan(plans) };
    }

    private Plan PlanValue(ValueField field, string value)
    {
        if (field is ValueField.Id)
            return ArticleId.TryParse(value, out var id) ? FilterPlans.Id(id) : new NonePlan();
        var facet = field switch
        {
            ValueField.Source => FacetField.Source,
            ValueField.Author => FacetField.Author,
            ValueField.Language => FacetField.Language,
            _ => FacetField.Subject,
        };
        var values = ValueSearch.Matching(_snapshot.Tables[(int)facet], field, value);
        return values.Count == 0 ? new NonePlan() : FilterPlans.Values(facet, values);
    }
}

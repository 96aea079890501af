using NewsArchive.Core.Queries;

namespace NewsArchive.Core.Tests.Queries;

/// <summary>Each form of the query language, as the tree it stands for.</summary>
public sealed class QueryParserTests
{
    private static readonly Query A = new WordQuery("a");
    private static readonly Query B = new WordQuery("b");
    private static readonly Query C = new WordQuery("c");

    public static TheoryData<string, Query> Forms => new()
    {
        { "", new AllQuery() },
        { "   ", new AllQuery() },
        { "a", A },
        { "a b", And(A, B) },
        { "a AND b", And(A, B) },
        { "a b AND c", And(A, B, C) },
        { "a OR b", Or(A, B) },
        { "a OR b OR c", Or(A, B, C) },
        { "a b OR c", Or(And(A, B), C) },
        { "a (b OR c)", And(A, Or(B, C)) },
        { "a OR(b c)", Or(A, And(B, C)) },
        { "(a (b c))", And(A, B, C) },
        { "a NOT b", And(A, new NotQuery(B)) },
        { "a AND NOT b", And(A, new NotQuery(B)) },
        { "a -b", And(A, new NotQuery(B)) },
        { "a -\"b c\"", And(A, new NotQuery(Phrase("b", "c"))) },
        { "a -(b OR c)", And(A, new NotQuery(Or(B, C))) },
        { "a NOT NOT b", And(A, B) },
        { "a or b", And(A, new WordQuery("or"), B) },
        { "\"a b\"", Phrase("a", "b") },
        { "“a b”", Phrase("a", "b") },
        { "„a b“", Phrase("a", "b") },
        { "\"a\"", A },
        { "\"OR\"", new WordQuery("OR") },
        { "\"\"", new AllQuery() },
        { "\"a b\"~8", Near(8, A, B) },
        { "a w/8 b", Near(8, A, B) },
        { "a W/8 b", Near(8, A, B) },
        { "a NEAR/8 b", Near(8, A, B) },
        { "a pre/8 b", Near(8, A, B) with { Ordered = true } },
        { "a w/s b", new NearQuery([A, B], NearUnit.Sentence, 0, Ordered: false) },
        { "a w/p b", new NearQuery([A, B], NearUnit.Paragraph, 0, Ordered: false) },
        { "a w/8 b w/8 c", Near(8, A, B, C) },
        { "(a w/8 b) w/8 c", Near(8, Near(8, A, B), C) },
        { "a w/8 b pre/3 c", Near(3, Near(8, A, B), C) with { Ordered = true } },
        { "a w/8 (b OR c)", Near(8, A, Or(B, C)) },
        { "a b w/8 c", And(A, Near(8, B, C)) },
        { "NOT a w/8 b", new NotQuery(Near(8, A, B)) },
        { "sanction*", new WildcardQuery("sanction*") },
        { "colo?r", new WildcardQuery("colo?r") },
        { "*tion", new WildcardQuery("*tion") },
        { "мос*", new WildcardQuery("мос*") },
        { "北*", new WildcardQuery("北*") },
        { "ushakov~", new FuzzyQuery("ushakov", 2) },
        { "biden~", new FuzzyQuery("biden", 1) },
        { "ushakov~1", new FuzzyQuery("ushakov", 1) },
        { "\"econom* sanctions\"", new PhraseQuery([new WildcardQuery("econom*"), new WordQuery("sanctions")]) },
        { "\"yuri ushakov~1\"", new PhraseQuery([new WordQuery("yuri"), new FuzzyQuery("ushakov", 1)]) },
        { "econom* w/3 sanction~1", Near(3, new WildcardQuery("econom*"), new FuzzyQuery("sanction", 1)) },
        { "atleast3(sanctions)", new AtLeastQuery(3, new WordQuery("sanctions")) },
        { "ATLEAST3(a OR b)", new AtLeastQuery(3, Or(A, B)) },
        { "atleast3(a b)", And(new AtLeastQuery(3, A), new AtLeastQuery(3, B)) },
        { "atleast1(a)", A },
        { "atleast3", new WordQuery("atleast3") },
    };

    public static TheoryData<string, Query> Fields => new()
    {
        { "title:a", new TitleQuery(A) },
        { "Title:a", new TitleQuery(A) },
        { "title:a b", And(new TitleQuery(A), B) },
        { "title:\"a b\"", new TitleQuery(Phrase("a", "b")) },
        { "title:(a OR \"b c\")", new TitleQuery(Or(A, Phrase("b", "c"))) },
        { "-title:a", new NotQuery(new TitleQuery(A)) },
        { "person:putin", new ActorQuery(ActorKind.Person, "putin") },
        { "org:NATO", new ActorQuery(ActorKind.Organization, "NATO") },
        { "organization:NATO", new ActorQuery(ActorKind.Organization, "NATO") },
        { "place:geneva", new ActorQuery(ActorKind.Place, "geneva") },
        { "actor:\"jens stoltenberg\"", new ActorQuery(ActorKind.Any, "jens stoltenberg") },
        { "actor:“jens  stoltenberg”", new ActorQuery(ActorKind.Any, "jens stoltenberg") },
        { "actor:(putin OR \"joe biden\")", Or(new ActorQuery(ActorKind.Any, "putin"), new ActorQuery(ActorKind.Any, "joe biden")) },
        { "source:TASS", new ValueQuery(ValueField.Source, "TASS") },
        { "source:\"Yahoo!\"", new ValueQuery(ValueField.Source, "Yahoo!") },
        { "author:\"Smith, J.\"", new ValueQuery(ValueField.Author, "Smith, J.") },
        { "lang:de", new ValueQuery(ValueField.Language, "de") },
        { "subject:places:usa", new ValueQuery(ValueField.Subject, "places:usa") },
        { "subject:(places:usa OR places:japan)", Or(new ValueQuery(ValueField.Subject, "places:usa"), new ValueQuery(ValueField.Subject, "places:japan")) },
        { "subject:places:*", new ValueQuery(ValueField.Subject, "places:*") },
        { "id:0123456789abcdef0123456789abcdef", new ValueQuery(ValueField.Id, "0123456789abcdef0123456789abcdef") },
        { "date:2022", Published("2022-01-01", "2022-12-31") },
        { "date:2022-02", Published("2022-02-01", "2022-02-28") },
        { "date:2022-01-04", Published("2022-01-04", "2022-01-04") },
        { "date:2022-01..2022-03", Published("2022-01-01", "2022-03-31") },
        { "date:2022-01..", Published("2022-01-01", null) },
        { "date:..2022-03", Published(null, "2022-03-31") },
        { "date:>=2021-12-31", Published("2021-12-31", null) },
        { "date:>2021", Published("2022-01-01", null) },
        { "date:<2022-03", Published(null, "2022-02-28") },
        { "date:<=2022", Published(null, "2022-12-31") },
        { "date:none", new NoDateQuery(DateField.Published) },
        { "date:(2021 OR none)", Or(Published("2021-01-01", "2021-12-31"), new NoDateQuery(DateField.Published)) },
        { "mentions:2022-01-12", new DateQuery(DateField.Mentioned, new DateOnly(2022, 1, 12), new DateOnly(2022, 1, 12)) },
        { "mentions:none", new NoDateQuery(DateField.Mentioned) },
        { "words:>500", new LengthQuery(501, null) },
        { "words:>=500", new LengthQuery(500, null) },
        { "words:<500", new LengthQuery(null, 499) },
        { "words:<=500", new LengthQuery(null, 500) },
        { "words:100..200", new LengthQuery(100, 200) },
        { "words:100..", new LengthQuery(100, null) },
        { "words:100", new LengthQuery(100, 100) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    [MemberData(nameof(Fields))]
    public void Each_form_gives_its_tree_without_complaint(string text, Query expected)
    {
        var parsed = QueryParser.Parse(text);

        Assert.Equal(expected, parsed.Query);
        Assert.DoesNotContain(parsed.Diagnostics, d => !d.Message.StartsWith("The query only says", StringComparison.Ordinal));
    }

    private static AndQuery And(params Query[] operands) => new(new(operands));

    private static OrQuery Or(params Query[] operands) => new(new(operands));

    private static PhraseQuery Phrase(params string[] words) => new(new(words.Select(w => new WordQuery(w))));

    private static NearQuery Near(int distance, params Query[] operands) => new(new(operands), NearUnit.Words, distance, Ordered: false);

    private static DateQuery Published(string? from, string? to) => new(DateField.Published, Day(from), Day(to));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", provider: null);
}

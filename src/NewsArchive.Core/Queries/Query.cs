namespace NewsArchive.Core.Queries;

/// <summary>What a person asked, as a tree of our own. Equal trees are equal values.</summary>
public abstract record Query;

/// <summary>Matches every article: the empty box.</summary>
public sealed record AllQuery : Query;

/// <summary>Matches nothing.</summary>
public sealed record NoneQuery : Query;

/// <summary>A part of a query that stands for words at one position: a word, a wildcard or a fuzzy word.</summary>
public abstract record TermQuery : Query;

/// <summary>A word, inflected forms included; the text as typed.</summary>
public sealed record WordQuery(string Text) : TermQuery;

/// <summary>A word with <c>*</c> (any run of characters) or <c>?</c> (any one character).</summary>
public sealed record WildcardQuery(string Pattern) : TermQuery;

/// <summary>A word or another at most <paramref name="Edits"/> (1 or 2) letters away.</summary>
public sealed record FuzzyQuery(string Text, int Edits) : TermQuery;

/// <summary>Terms one after the other.</summary>
public sealed record PhraseQuery(EquatableList<TermQuery> Terms) : Query;

/// <summary>How near the two sides of a <see cref="NearQuery"/> stand.</summary>
public enum NearUnit
{
    /// <summary>Within a number of words.</summary>
    Words,

    /// <summary>In one sentence.</summary>
    Sentence,

    /// <summary>In one paragraph.</summary>
    Paragraph,
}

/// <summary>Operands near each other.</summary>
/// <param name="Operands">Two or more: terms, phrases, other proximities, or alternatives of these.</param>
/// <param name="Unit">Words, sentence or paragraph.</param>
/// <param name="Distance">For words, the most words between two neighbours plus one (1 is adjacent); else 0.</param>
/// <param name="Ordered">Whether they must stand in this order.</param>
public sealed record NearQuery(EquatableList<Query> Operands, NearUnit Unit, int Distance, bool Ordered) : Query;

/// <summary>An operand that occurs at least <paramref name="Count"/> times.</summary>
public sealed record AtLeastQuery(int Count, Query Operand) : Query;

/// <summary>All of the operands.</summary>
public sealed record AndQuery(EquatableList<Query> Operands) : Query;

/// <summary>Any of the operands.</summary>
public sealed record OrQuery(EquatableList<Query> Operands) : Query;

/// <summary>Not the operand.</summary>
public sealed record NotQuery(Query Operand) : Query;

/// <summary>An operand within the headline only.</summary>
public sealed record TitleQuery(Query Operand) : Query;

/// <summary>Which names an <see cref="ActorQuery"/> looks at.</summary>
public enum ActorKind
{
    /// <summary>People, organizations and places.</summary>
    Any,

    /// <summary>People.</summary>
    Person,

    /// <summary>Organizations.</summary>
    Organization,

    /// <summary>Places.</summary>
    Place,
}

/// <summary>Articles that mention an actor one of whose names holds all words of <paramref name="Name"/>.</summary>
public sealed record ActorQuery(ActorKind Kind, string Name) : Query;

/// <summary>The fields of which the whole value is compared, without regard to case and accents.</summary>
public enum ValueField
{
    /// <summary>The publication.</summary>
    Source,

    /// <summary>A name in the byline; all words of the query must be in it.</summary>
    Author,

    /// <summary>The language; <c>zh</c> finds <c>zh-TW</c> too.</summary>
    Language,

    /// <summary>A subject, <c>places:usa</c>, or its value alone.</summary>
    Subject,

    /// <summary>The article's id.</summary>
    Id,
}

/// <summary>Articles whose field has the value; a <c>*</c> at its end stands for any ending.</summary>
public sealed record ValueQuery(ValueField Field, string Value) : Query;

/// <summary>Which dates a <see cref="DateQuery"/> looks at.</summary>
public enum DateField
{
    /// <summary>When the article appeared.</summary>
    Published,

    /// <summary>The dates that its text speaks of.</summary>
    Mentioned,
}

/// <summary>Articles with a date that lies wholly between the two ends; an end left null is open.</summary>
public sealed record DateQuery(DateField Field, DateOnly? From, DateOnly? To) : Query;

/// <summary>Articles without such a date.</summary>
public sealed record NoDateQuery(DateField Field) : Query;

/// <summary>Articles with so many words; an end left null is open.</summary>
public sealed record LengthQuery(int? Least, int? Most) : Query;

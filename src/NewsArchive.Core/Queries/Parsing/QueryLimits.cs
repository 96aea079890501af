namespace NewsArchive.Core.Queries.Parsing;

/// <summary>What one query may ask for; more is left out and said. Real queries stay far below.</summary>
internal static class QueryLimits
{
    public const int Terms = 1024;
    public const int Tokens = 16 * 1024;
    public const int Depth = 100;
    public const int NearChain = 20;
    public const int WordLength = 1000;
    public const int Diagnostics = 50;
    public const int Distance = 1000;
    public const int Stars = 4;
    public const int WildcardLetters = 2;
    public const int FuzzyLetters = 3;
}

using System.Runtime.InteropServices;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Queries.Parsing;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    Word,
    Quoted,
    Open,
    Close,
    And,
    Or,
    Not,
    Near,
    Field,
    AtLeast,
    End,
}

/// <summary>A piece of the query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">A word as typed, the text between quotes, or the name of a field.</param>
/// <param name="Number">Of a quoted text its <c>~N</c> (-1: none), of <c>atleastN</c> its N, of a proximity its distance.</param>
/// <param name="IsValue">Whether it stands right after the colon of a field.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Text = "", int Number = -1, bool IsValue = false)
{
    /// <summary>Of a proximity, the unit.</summary>
    public NearUnit Unit { get; init; }

    /// <summary>Of a proximity, whether the order counts.</summary>
    public bool Ordered { get; init; }

    /// <summary>Whether an operand can begin here.</summary>
    public bool BeginsOperand => Kind is TokenKind.Word or TokenKind.Quoted or TokenKind.Open or TokenKind.Field or TokenKind.AtLeast;
}

using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Extraction.Names.Resolution;

/// <summary>One name in the text on its way to a <see cref="Mention"/>.</summary>
internal sealed class NameMention(string text, NameSpan name)
{
    private string[]? _words;

    public NameKind Kind { get; set; } = name.Kind;

    public TextSpan Span { get; } = name.Span;

    public double Confidence { get; } = name.Confidence;

    public string Rule { get; } = name.Rule;

    /// <summary>As it stands in the text.</summary>
    public string Surface { get; } = name.Span.In(text);

    /// <summary>The surface for comparing (<see cref="NameForm.Key"/>).</summary>
    public string Key { get; } = NameForm.Key(text.AsSpan(name.Span.Start, name.Span.Length).ToString());

    /// <summary>The words of <see cref="Key"/>.</summary>
    public string[] Words => _words ??= Key.Split(' ');

    /// <summary>Whose name it is; set by the resolvers.</summary>
    public NameGroup? Group { get; set; }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Text;

/// <summary>A text with ranges of it marked. All of it is encoded; ranges outside the text are cut off, never trusted.</summary>
public sealed class Marked : ComponentBase
{
    [Parameter, EditorRequired] public string Text { get; set; } = "";

    [Parameter] public IReadOnlyList<TextSpan> Marks { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        foreach (var mark in Marks)
        {
            var start = Math.Clamp(mark.Start, at, Text.Length);
            var end = Math.Clamp(mark.End, start, Text.Length);
            if (end == start)
                continue;
            builder.AddContent(0, Text[at..start]);
            builder.OpenElement(1, "mark");
            builder.AddContent(2, Text[start..end]);
            builder.CloseElement();
            at = end;
        }

        builder.AddContent(3, at == 0 ? Text : Text[at..]);
    }
}

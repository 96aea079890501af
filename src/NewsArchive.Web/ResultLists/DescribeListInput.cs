namespace NewsArchive.Web.ResultLists;

/// <summary>What the form that renames a list sends.</summary>
public sealed class DescribeListInput
{
    public string? Name { get; set; }

    public string? Note { get; set; }
}

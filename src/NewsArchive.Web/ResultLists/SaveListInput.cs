namespace NewsArchive.Web.ResultLists;

/// <summary>What the form that saves a list sends.</summary>
public sealed class SaveListInput
{
    public string? Name { get; set; }

    public bool Live { get; set; }

    public bool Freeze { get; set; }

    public string? Note { get; set; }
}

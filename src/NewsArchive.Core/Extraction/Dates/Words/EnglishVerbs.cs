using static NewsArchive.Core.Extraction.Dates.Words.WordKind;

namespace NewsArchive.Core.Extraction.Dates.Words;

/// <summary>English verbs that tell in which direction a date lies. Regular pasts are known by their ending.</summary>
internal static class EnglishVerbs
{
    /// <summary>Adds them to a table.</summary>
    public static void AddTo(WordTable words) => words
        .Add(Will, "will shall won ll going gonna")
        .Add(Modal, "would may might should must")
        .Add(Be, "be been being having not never also reportedly likely probably")
        .Add(PresentVerb, "is are says am do does remains s've plan")
        .Add(Planned, "scheduled due slated planned payable expected expects plans planning hopes hoping intends aims deadline")
        .Add(Undone, "failed refused forced had managed began started tried used able helped continued declined moved decided proceeded")
        .Add(Postponed, "given gave extended postponed delayed adjourned deferred suspended has have granted barred banned")
        .Add(PastVerb, "set could was were had did said told went came made took got gave held met won lost rose fell left sent led kept found thought saw knew became brought bought sold paid spoke wrote ran stood shot struck broke drew grew fought caught built spent felt heard sank sought swore threw wore drove flew rode chose froze hid bore shook dealt meant laid slid sprang stole stuck swung taught tore wound withdrew overthrew forced cut put hit quit shut spread burst born slain beaten given taken seen known written driven chosen broken spoken fallen stolen shown gone done begun");
}

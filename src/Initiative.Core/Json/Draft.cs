namespace Initiative.Core.Json;

/// <summary>An object of the format while it is read: it knows its members, and where the value of each goes.</summary>
internal abstract class Draft
{
    internal int Offset;

    internal abstract MemberTable Members { get; }

    /// <summary>Takes the value of a member, at which the reader stands.</summary>
    internal abstract void ReadMember(string name, ref CatalogueReader reader);

    /// <summary>Everything between the braces has been read.</summary>
    internal virtual void Complete(ref CatalogueReader reader)
    {
    }
}

/// <summary>The object that is a whole file.</summary>
internal abstract class FileDraft : Draft
{
    /// <summary>Checks what must hold beyond structure, and fills in what references point to.</summary>
    internal abstract void Validate(ReadOnlySpan<byte> input, ProblemLog problems);
}

/// <summary>An object that becomes a part of the catalogue once everything was read and found valid.</summary>
internal abstract class Draft<T> : Draft
{
    internal abstract T Build(InitiativeCatalogue catalogue, int index);
}

/// <summary>An object with an id, which for a division is its ISO code, and with what most entities have.</summary>
internal abstract class EntityDraft<T> : Draft<T>
{
    internal Word Id;
    internal LocalizedText? Name;
    internal QuotationDraft? Quotation;

    internal override void ReadMember(string name, ref CatalogueReader reader)
    {
        switch (name)
        {
            case "id":
                Id = reader.ReadId();
                break;
            case "name" or "title":
                Name = reader.ReadName();
                break;
            case "quotation":
                Quotation = reader.Read(new QuotationDraft());
                break;
        }
    }
}

/// <summary>A string and its offset; null where there was none (the offset is 0) or it has been reported.</summary>
internal readonly struct Word(string? value, int offset)
{
    internal readonly string? Value = value;
    internal readonly int Offset = offset;
}

/// <summary>Words that stay in the input until they are compared with the document: the offset of their opening quote, and their length as they are written there.</summary>
internal readonly struct RawWords(int offset, int length)
{
    internal readonly int Offset = offset;
    internal readonly int Length = length;
}

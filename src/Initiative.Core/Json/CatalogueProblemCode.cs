using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core.Json;

/// <summary>Everything that can be wrong with a catalogue's JSON. This is the one list of problem codes.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<CatalogueProblemCode>))]
[TypeConverter(typeof(VocabularyTypeConverter<CatalogueProblemCode>))]
public enum CatalogueProblemCode
{
    /// <summary>The input is not JSON: a syntax error, a comment, a trailing comma, or a file that ends too early. Nothing after this place was read.</summary>
    MalformedJson = 1,

    /// <summary>The input is not valid UTF-8. Nothing was read.</summary>
    InvalidEncoding = 2,

    /// <summary>The input is longer than <see cref="CatalogueJsonOptions.MaxBytes"/>. Nothing was read.</summary>
    TooLong = 3,

    /// <summary>The JSON is nested deeper than <see cref="CatalogueJsonOptions.MaxDepth"/>. Nothing after this place was read.</summary>
    TooDeep = 4,

    /// <summary>There are more entities than <see cref="CatalogueJsonOptions.MaxEntities"/>. Nothing after this place was read.</summary>
    TooManyEntities = 5,

    /// <summary>There are more problems than <see cref="CatalogueJsonOptions.MaxProblems"/>; the others were not looked for.</summary>
    TooManyProblems = 6,

    /// <summary>
    /// Looking for the evidence of tags takes more than an input of this length may cost: very long quotations have very many tags. Nothing more was checked.
    /// </summary>
    TooMuchWork = 7,

    /// <summary>A value has the wrong JSON type.</summary>
    WrongType = 10,

    /// <summary>A required member is missing.</summary>
    MissingMember = 11,

    /// <summary>A member is not part of the format.</summary>
    UnknownMember = 12,

    /// <summary>A member occurs twice in one object.</summary>
    DuplicateMember = 13,

    /// <summary>A value is outside what the member allows: a number out of range, an empty string, a malformed date, code or id.</summary>
    InvalidValue = 14,

    /// <summary>A list that must not be empty is.</summary>
    EmptyList = 15,

    /// <summary>The file is of a later version of the format.</summary>
    UnsupportedVersion = 16,

    /// <summary>Two entities of one kind have the same id or code.</summary>
    DuplicateId = 20,

    /// <summary>A reference names something that does not exist.</summary>
    UnknownReference = 21,

    /// <summary>Quoted words do not stand in their document where the quotation says.</summary>
    QuotationNotFound = 22,

    /// <summary>The words behind a flow, mode, topic or action do not stand in the measure's own quotation.</summary>
    EvidenceNotFound = 23,

    /// <summary>A document's text does not have the SHA-256 that is given for it.</summary>
    HashMismatch = 24,

    /// <summary>Two facts contradict each other, such as a city's code and that of its division, or a list longer than the stated count.</summary>
    Inconsistent = 25,

    /// <summary>A list is not in its documented order: tasks, measures, agencies and cities as in the document, the lead agency first, divisions by code, the official document first.</summary>
    WrongOrder = 26,
}

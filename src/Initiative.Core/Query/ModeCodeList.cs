using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Initiative.Core;

/// <summary>Published lists of codes for modes of transport. They disagree: 2 is rail in one and water in another.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<ModeCodeList>))]
[TypeConverter(typeof(VocabularyTypeConverter<ModeCodeList>))]
public enum ModeCodeList
{
    /// <summary>UN/ECE Recommendation 19: 1 maritime, 2 rail, 3 road, 4 air.</summary>
    UneceRecommendation19 = 1,

    /// <summary>China customs 运输方式: 2 water, 3 rail, 4 road, 5 air; 1, 7, 8 and letters for places under customs control.</summary>
    ChinaCustoms = 2,

    /// <summary>EANCOM 8067: 10 maritime, 20 rail, 30 road, 40 air.</summary>
    Eancom8067 = 3,
}

namespace Initiative.Core.AssistantTools;

/// <summary>Names of ports, airports and stations by their code, as UN/LOCODE 2023-2 has them; those that only repeat the city's name are left out.</summary>
internal static class CodeNames
{
    private static readonly Dictionary<string, string> ByLocode = new(StringComparer.Ordinal)
    {
        ["CNPEK"] = "Beijing Shoudu", ["CNPKX"] = "Daxing", ["CNBJD"] = "Beijingdong", ["CNBJX"] = "Beijingxi",
        ["CNTXG"] = "Tianjin Xingang", ["CNTGG"] = "Tanggu", ["CNTBS"] = "Tianjinbaoshuiqu", ["CNTSN"] = "Tianjin Binhai",
        ["CNSJW"] = "Shijiazhuang Zhengding", ["CNCFD"] = "Caofeidian", ["CNJTG"] = "Jingtang", ["CNSHE"] = "Shenyang Taoxian", ["CNSYD"] = "Shenyangdong",
        ["CNDYW"] = "Dayaowan", ["CNDLC"] = "Dalian Zhoushuizi", ["CNPDG"] = "Pudong", ["CNWUG"] = "Wusong", ["CNBSD"] = "Baoshan", ["CNWGQ"] = "Waigaoqiao",
        ["CNSHA"] = "Shanghai Hongqiao", ["CNPVG"] = "Shanghai Pudong", ["CNNKG"] = "Nanjing Lukou", ["CNJIA"] = "Jiangyin", ["CNWUX"] = "Sunan Shuofang", ["CNDFG"] = "Dafeng",
        ["CNHGH"] = "Hangzhou Xiaoshan", ["CNNGB"] = "Ningbo Lishe", ["CNBLG"] = "Beilun", ["CNBEI"] = "Beilun", ["CNHFE"] = "Hefei Xinqiao", ["CNXMH"] = "Haicang", ["CNXMN"] = "Xiamen Gaoqi",
        ["CNTNA"] = "Jinan Yaoqiang", ["CNQAW"] = "Qianwan", ["CNTAO"] = "Qingdao Jiaodong", ["CNCGO"] = "Zhengzhou Xinzheng", ["CNZZZ"] = "Zhengzhoudong",
        ["CNHUA"] = "Huangpu", ["CNHUN"] = "Huangpu New Port", ["CNNSA"] = "Nansha", ["CNCAN"] = "Guangzhou Baiyun", ["CNGUZ"] = "Guangzhoudong",
        ["CNYTN"] = "Yantian", ["CNSHK"] = "Shekou", ["CNCWN"] = "Chiwan", ["CNDCB"] = "Da Chan Bay", ["CNSZX"] = "Shenzhen Baoan", ["CNSZW"] = "Shenzhenwan",
        ["CNHMN"] = "Humen", ["CNMCH"] = "Machong", ["CNHXG"] = "Haikou New Port", ["CNHAK"] = "Haikou Meilan", ["CNCKG"] = "Chongqing Jiangbei", ["CNCQD"] = "Chongqingdong",
        ["CNCTU"] = "Chengdu Shuangliu", ["CNTFU"] = "Tianfu", ["CNKWE"] = "Guiyang Longdongbao", ["CNURC"] = "Urumqi Diwobao", ["CNULZ"] = "Urumqi International Lugang",
    };

    /// <summary>How a code of a city was read, as <c>CNYTN was read as Yantian, a port of Shenzhen (UN/LOCODE)</c>.</summary>
    public static string ReadAs(CityCode code, string city)
    {
        var list = code.List == CityCodeList.UnLocode ? "UN/LOCODE" : "IATA";
        if (code.Role == CityCodeRole.City)
            return $"{code.Code} was read as {city} ({list})";
        var what = code.Role switch
        {
            CityCodeRole.Port => "a port",
            CityCodeRole.Airport => "an airport",
            CityCodeRole.Rail => "a railway station",
            _ => "a road crossing",
        };
        var locode = code.List == CityCodeList.UnLocode ? code.Code : $"CN{code.Code}";
        return $"{code.Code} was read as {(ByLocode.TryGetValue(locode, out var name) ? $"{name}, " : "")}{what} of {city} ({list})";
    }
}

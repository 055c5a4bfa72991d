namespace Initiative.Core.AssistantTools;

/// <summary>A county-level city that trade knows by its own name, with its GB/T 2260 code; the first four digits are those of the city that it is part of.</summary>
internal sealed record County(string Name, string Chinese, string Code)
{
    private static readonly County[] All =
    [
        new("Jiangyin", "江阴", "320281"),
        new("Yixing", "宜兴", "320282"),
        new("Changshu", "常熟", "320581"),
        new("Zhangjiagang", "张家港", "320582"),
        new("Kunshan", "昆山", "320583"),
        new("Taicang", "太仓", "320585"),
        new("Yuyao", "余姚", "330281"),
        new("Cixi", "慈溪", "330282"),
        new("Lanxi", "兰溪", "330781"),
        new("Yiwu", "义乌", "330782"),
        new("Dongyang", "东阳", "330783"),
        new("Yongkang", "永康", "330784"),
        new("Shishi", "石狮", "350581"),
        new("Jinjiang", "晋江", "350582"),
        new("Nan'an", "南安", "350583"),
        new("Longkou", "龙口", "370681"),
        new("Laizhou", "莱州", "370683"),
    ];

    /// <param name="name">In lower case, without apostrophes and spaces.</param>
    public static County? Find(string name) =>
        All.FirstOrDefault(county => county.Name.Replace("'", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase) || county.Chinese == name || county.Code == name);
}

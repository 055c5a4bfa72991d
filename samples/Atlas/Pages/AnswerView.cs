namespace Initiative.Core.Atlas;

/// <summary>The answer to a question, as markup.</summary>
internal static class AnswerView
{
    public static Html Render(AtlasData data, Language l, in Question question, Advised advised, Found? found)
    {
        var shown = advised.Concerning.Concat(advised.MayConcern).Concat(advised.General).Select(static match => match.Ordinal).Concat(advised.RuledOut.Select(static ruled => ruled.Ordinal)).ToHashSet();
        // Measures that have part of the words only are worth showing where there is nothing better.
        var isUseful = found is not null && (!found.IsPartial || (advised.Concerning is [] && advised.MayConcern is []));
        var others = isUseful ? found!.Measures.Where(match => !shown.Contains(match.Ordinal)).ToArray() : [];
        return Html.Of($"""
            <p role="status" class="count" data-title="{AskPage.Title(data, l, question)}">{Summary(l, advised, others, found)}</p>
            <p class="asked-for"><strong>{string.Join(" · ", question.Fields().Select(field => $"{FieldName(l, field.Key)}{l[": ", "："]}{Shown(l, field)}"))}</strong></p>
            <p class="fine">{l["The campaign is over; the tag of each measure says what is known of it since.", "行动已经结束；各项措施的标签说明此后已知的情况。"]} <span class="onward">{Parts.Link(l, "/outcomes", Html.Of($"{l["What still applies", "哪些仍然适用"]}"))}</span></p>
            {Places(l, advised)}
            {Notes(l, question, advised)}
            {Group(data, l, l["Measures that concern the shipment", "涉及该货物的措施"], "concern", advised.Concerning, null)}
            {Group(data, l, l["Measures that may concern the shipment", "可能涉及该货物的措施"], "may", advised.MayConcern, l[
                "“May”: a word or code covers other goods too, was misspelt or may mean something else, or nothing but the flow or the mode of transport fits.",
                "“可能”指：词语或代码也包括其他货物、有拼写错误或另有所指，或者仅进出口方向或运输方式相符。"])}
            {Group(data, l, found is { IsPartial: true } ? l["Measures with some of these words", "含有部分词语的措施"] : l["Measures with these words", "含有这些词语的措施"], "words-in", others, null)}
            {NotDecided(l, question, advised)}
            {RuledOut(l, advised.RuledOut)}
            {General(data, l, advised.General)}
            {(found is null ? Html.None : Elsewhere(data, l, found))}
            <p class="fine caveat">{l["What a measure does not state is not excluded.", "措施未写明的事项不视为排除。"]}</p>
            {Parts.TagsExplained(data, l, advised.Concerning.Concat(advised.MayConcern).Concat(others).Concat(advised.General).Select(match => data.Catalogue.Measures[match.Ordinal - 1]))}
            {Parts.TakeAway(l, l["Take this answer", "下载此答案"], $"{Tables.CsvAddress(l, "advise")}?{question.ToQueryString()}", $"/api/advise?{question.ToQueryString()}")}
            """);
    }

    private static string Summary(Language l, Advised advised, MatchedMeasure[] others, Found? found)
    {
        var parts = new List<string>();
        if (advised.Concerning.Length > 0)
            parts.Add(l[advised.Concerning.Length == 1 ? "1 measure concerns it" : $"{advised.Concerning.Length} measures concern it", $"{advised.Concerning.Length}项措施涉及"]);
        if (advised.MayConcern.Length > 0)
            parts.Add(l[parts.Count > 0 ? $"{advised.MayConcern.Length} may" : $"{advised.MayConcern.Length} may concern it", $"{advised.MayConcern.Length}项可能涉及"]);
        if (others.Length > 0)
            parts.Add(l[$"{others.Length} {(parts.Count > 0 ? "more " : "")}with {(found is { IsPartial: true } ? "some of the" : "these")} words", $"{others.Length}项含有{(found is { IsPartial: true } ? "部分" : "这些")}词语"]);
        if (advised.RuledOut.Length > 0)
            parts.Add(l[$"{advised.RuledOut.Length} ruled out", $"{advised.RuledOut.Length}项排除"]);
        if (parts.Count == 0)
            parts.Add(l["No measure was found for it in particular", "未找到专门涉及的措施"]);
        if (advised.Notes.Count(static note => note.Measure is not null) is var open and > 0)
            parts.Add(l[$"{open} left open", $"{open}项尚不能判断"]);
        if (advised.General.Length > 0)
            parts.Add(l[$"{advised.General.Length} concern every shipment", $"{advised.General.Length}项涉及所有货物"]);
        if (found is { Topics: [], Cities: [], Agencies: [], Editions: [], Passages: [], Measures: [] } && advised is { Concerning: [], MayConcern: [] })
            parts.Add(l["no other page has these words", "其他页面也没有这些词语"]);
        return string.Join(l["; ", "；"], parts) + l[".", "。"];
    }

    private static Html Notes(Language l, Question question, Advised advised)
    {
        var notes = advised.Notes.Where(static note => note.Measure is null).Select(note => Html.Of($"<li>{Note(l, question, note)}</li>")).ToList();
        return Html.Of($"""<ul class="notes">{notes}</ul>""").If(notes.Count > 0);
    }

    private static Html NotDecided(Language l, Question question, Advised advised)
    {
        var notes = advised.Notes.Where(static note => note.Measure is not null).ToList();
        return Html.Of($"""
            <section class="group undecided"><h2>{l["Measures that the question does not decide", "尚不能判断的措施"]} <span class="fine">{notes.Count}</span></h2>
            <ul class="bullets">{notes.Select(note => Html.Of($"<li>{Parts.Link(l, $"/measures/{note.Measure!.Id}", l.Name(note.Measure))}{l[": ", "："]}{l[note.Sentence, note.ChineseSentence]}{Added(note)}</li>"))}</ul></section>
            """).If(notes.Count > 0);

        Html Added(AdvisedNote note) => note.Input != "mode"
            ? Html.None
            : Html.Of($" {Again(l, question with { Trait = [.. question.Trait ?? [], l[AdvisedNotes.Multimodal, "多式联运"]] }, l["Ask so", "加上后查询"])}");
    }

    private static Html Note(Language l, Question question, AdvisedNote note)
    {
        var sentence = l[note.Sentence, note.ChineseSentence];
        if (note.Kind == AdvisedNotes.OtherField)
            return Html.Of($"{sentence}{Moved(l, question, note)}");
        if (note.Suggestion is not { } meant || sentence.LastIndexOf(l.Plain(meant), StringComparison.Ordinal) is not (var at and >= 0))
            return Html.Of($"{sentence}");
        var name = l.Plain(meant);
        return Html.Of($"{sentence[..at]}{Again(l, question.With(note.Input!, note.Input == "city" ? name : meant.Id), name)}{sentence[(at + name.Length)..]}");
    }

    // A place in the wrong one of the two fields: the question as it was meant, unless the other field is taken.
    private static Html Moved(Language l, Question question, AdvisedNote note)
    {
        var (other, moved) = note.Input == "destination" ? ("city", question with { City = note.Words, Destination = null }) : ("destination", question with { Destination = note.Words, City = null });
        var isFree = note.Input == "destination" ? question.City is null : question.Destination is null;
        return Html.Of($"{l[" It belongs in the field “", "请填入“"]}{FieldName(l, other)}{l["”", "”"]}{Html.Of($"{l[": ", "："]}{Again(l, moved, l["ask it so", "改填后查询"])}").If(isFree && note.Input != "goods")}{l[".", "。"]}");
    }

    private static Html Again(Language l, Question question, string text) => Html.Of($"""<a class="again" href="{l.At("/")}?{question.ToQueryString()}">{text}</a>""");

    private static Html Places(Language l, Advised advised) => Html.Of($"""
        <ul class="notes places">{advised.Places.Select(place => Html.Of($"<li>{PlaceView.Told(l, place)}</li>"))}
        <li>{l["The document ties no measure to a city.", "文件未把任何措施限定于某个城市。"]}</li></ul>
        """).If(advised.Places.Length > 0);

    /// <summary>What was asked in a field: the user's own words, or the name of a direction or mode.</summary>
    public static string Shown(Language l, KeyValuePair<string, string> field) => field.Key switch
    {
        "flow" when Shipment.TryParseFlow(field.Value, out var flow) && flow != 0 => Several(l, Terms.Each(flow)),
        "mode" when Shipment.TryParseMode(field.Value, out var mode) && mode != 0 => Several(l, Terms.Each(mode)),
        _ => field.Value,
    };

    private static string Several<T>(Language l, IEnumerable<T> values)
        where T : struct, Enum => string.Join(l[", ", "、"], values.Select(value => Terms.Of(l, value)));

    /// <summary>What a field of the form is called.</summary>
    public static string FieldName(Language l, string field) => field switch
    {
        "goods" => l["Goods or words", "货物或词语"],
        "flow" => l["Flow", "进出口方向"],
        "mode" => l["Mode", "运输方式"],
        "city" => l["City in China", "中国城市"],
        "destination" => l["From or to (abroad)", "境外启运地或目的地"],
        _ => l["Anything else", "其他"],
    };

    private static Html Group(AtlasData data, Language l, string title, string kind, MatchedMeasure[] matches, string? meaning) => matches is []
        ? Html.None
        : Html.Of($"""<section class="group {kind}"><h2>{title} <span class="fine">{matches.Length}</span></h2>{Items(data, l, matches)}{Html.Of($"""<p class="fine">{meaning}</p>""").If(meaning is not null)}</section>""");

    private static Html Items(AtlasData data, Language l, MatchedMeasure[] matches) =>
        Html.Of($"""<ol class="measures">{matches.Select(match => Item(data, l, match))}</ol>""");

    private static Html Item(AtlasData data, Language l, MatchedMeasure match)
    {
        var measure = data.Catalogue.Measures[match.Ordinal - 1];
        TextSpan[] marks = [.. match.Reasons.Select(static reason => reason.Span).OfType<TextSpan>()];
        return Html.Of($"""
            <li class="item task-{match.Task}"><span class="ordinal" aria-hidden="true">{match.Ordinal}</span><div>
            <h3>{Parts.Link(l, measure)}{Parts.TitleMark(l, measure)}</h3>
            <p class="words" lang="{measure.Quotation.Document.Language}">{Marked.Quote(measure.Quotation, marks)}</p>
            <p class="tags">{Parts.Became(l, measure)}</p>
            {Reasons(l, measure, match)}
            </div></li>
            """);
    }

    private static Html Reasons(Language l, Measure measure, MatchedMeasure match)
    {
        var said = match.Reasons.Select(reason => Reason(l, measure, reason)).Where(static reason => !reason.IsEmpty).Select(static reason => reason.ToString()).Distinct().Select(Html.FromMarkup).ToList();
        return Html.Of($"""<p class="why">{l["Because: ", "理由："]}{Html.Join(l["; ", "；"], said)}</p>""").If(said.Count > 0);
    }

    private static Html Reason(Language l, Measure measure, MatchedReason reason) => reason switch
    {
        { Field: "code", Topic: { } topic } => l.IsChinese ? Html.Of($"{reason.Chinese}") : Html.Of($"{reason.Words}: {Parts.Link(l, $"/topics/{topic.Id}", l.Name(topic))}"),
        { Topic: { } topic } => Html.Of($"{l["it is about ", "涉及"]}{Parts.Link(l, $"/topics/{topic.Id}", l.Name(topic))}"),
        { Field: "flow" or "mode" } => Html.Of($"{l["it states ", $"写明{Stated(l, measure, reason)}"]}{Quoted(l, reason)}"),
        { Field: "general" } => Html.Of($"{l["it concerns every shipment", "涉及所有货物"]}"),
        { Field: "task" } => Html.Of($"{l["its task says ", "所属任务写明"]}{Quoted(l, reason)}"),
        { Field: "title" } => Html.Of($"{l["its title says ", "标题写明"]}{Quoted(l, reason)}"),
        _ => Html.Of($"{l["it says ", "写明"]}{Quoted(l, reason)}"),
    };

    // What the words state, in Chinese; the words themselves are those of the English translation.
    private static string Stated(Language l, Measure measure, MatchedReason reason)
    {
        var evidence = measure.Evidence.Where(evidence => evidence.Span == reason.Span).ToList();
        return reason.Field == "flow"
            ? Several(l, Terms.Each(evidence.Aggregate(TradeFlows.None, static (flows, each) => flows | each.Flow)))
            : Several(l, Terms.Each(evidence.Aggregate(TransportModes.None, static (modes, each) => modes | each.Mode)));
    }

    // In a Chinese page, English words are said to be those of the translation.
    private static Html Quoted(Language l, MatchedReason reason) => l.IsChinese && !reason.Words.Any(static letter => letter > '\u2E7F')
        ? Html.Of($"""（英文译本：“<span lang="en">{reason.Words}</span>”）""")
        : Html.Of($"“{reason.Words}”");

    private static Html RuledOut(Language l, RuledOutMeasure[] ruledOut) => ruledOut is []
        ? Html.None
        : Html.Of($"""
            <section class="group ruled-out"><h2>{l["Measures that are ruled out", "已排除的措施"]} <span class="fine">{ruledOut.Length}</span></h2>
            <ul class="bullets">{ruledOut.Select(ruled => Html.Of($"<li>{Parts.Link(l, $"/measures/{ruled.Measure.Id}", l.Name(ruled.Measure))}{l[": ", "："]}{l[ruled.Reason, ruled.ChineseReason]}</li>"))}</ul></section>
            """);

    private static Html General(AtlasData data, Language l, MatchedMeasure[] general) => general is []
        ? Html.None
        : Html.Of($"""<details class="group"><summary><h2>{l["Measures that concern every shipment", "涉及所有货物的措施"]} <span class="fine">{general.Length}</span></h2></summary>{Items(data, l, general)}</details>""");

    private static Html Elsewhere(AtlasData data, Language l, Found found)
    {
        var text = data.Document.Text!;
        (string Term, Html Value)[] rows =
        [
            (l["Topics", "主题"], Links("/topics/", found.Topics)),
            (l["Cities", "城市"], Links("/cities/", found.Cities)),
            (l["Agencies", "部门"], l.And(found.Agencies.Select(agency => data.Catalogue.Agencies.Any(known => known.Id.ToString() == agency.Id) ? Parts.Link(l, $"/agencies/{agency.Id}", l.Name(agency)) : l.Name(agency)))),
            (l["Editions", "年份"], l.And(found.Editions.Select(id => Parts.Link(l, $"/editions#edition-{id}", Html.Of($"{id}"))))),
            (l["In the document", "文件中"], Html.Of($"{found.Passages.Select(passage => Html.Of($"""
                <p lang="en"><a href="{l.At($"/document#{passage.Id}")}">…{Marked.Cut(passage.Span, passage.Words).Select(piece => Marked.Draw(text, piece, passage.Words))}…</a></p>
                """))}")),
        ];
        return Html.Of($"""<section class="group elsewhere"><h2>{l["The words elsewhere", "其他内容中的词语"]}</h2>{Parts.Facts(rows)}</section>""").If(rows.Any(static row => !row.Value.IsEmpty));

        Html Links(string root, Named[] names) => l.And(names.Select(name => Parts.Link(l, root + name.Id, l.Name(name))));
    }
}

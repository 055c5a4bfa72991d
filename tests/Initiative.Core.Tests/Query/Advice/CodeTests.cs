namespace Initiative.Core.Tests.Query.Advice;

/// <summary>Codes that shipments carry, and the traps among them.</summary>
public sealed class CodeTests
{
    private static readonly InitiativeCatalogue Catalogue = Edition2025.Catalogue;

    [Theory]
    [InlineData("8507.60.00.90")]
    [InlineData("8507600090")]
    [InlineData("HS 850760")]
    [InlineData("8507 60")]
    public void Hs_code_leads_to_its_topic_with_code_meaning_and_edition(string code)
    {
        var match = Catalogue.Advise(new Shipment { CommodityCodes = [code], Flow = TradeFlows.Export }).Matches[0];

        match.Measure.Should().Be(Edition2025.Measures.LithiumBatteryExports);
        match.Kind.Should().Be(MatchKind.Concerns);
        match.Reasons[0].ToString().Should().Be("HS 8507.60, lithium-ion accumulators (HS 2022): Lithium batteries");
    }

    [Theory]
    [InlineData("850760, 870380")]
    [InlineData("850760 870380")]
    [InlineData("8507.60.00.90;8703.80")]
    [InlineData("HS 8507 60 HS 8703 80")]
    [InlineData("8507 60 00、8703")]
    [InlineData("８５０７６０／８７０３８０")]
    public void Several_hs_codes_in_one_text_are_read_one_by_one(string codes)
    {
        var advice = Catalogue.Advise(new Shipment { CommodityCodes = [codes] });

        advice.Matches.SelectMany(static match => match.Reasons).Select(static reason => reason.Topic).Should().Contain([Edition2025.Topics.LithiumBatteries, Edition2025.Topics.MotorVehicles]);
    }

    [Theory]
    [InlineData("850760870380")]
    [InlineData("8507.60.8703.80")]
    public void Two_hs_codes_run_together_are_refused_with_what_to_do(string codes) =>
        Catalogue.Advise(new Shipment { CommodityCodes = [codes] }).Notes.Should().Contain(static note => note.Text.Contains("it seems to be two codes: write them apart"));

    [Fact]
    public void Code_of_twelve_digits_of_one_country_is_read_by_its_first_six() =>
        Catalogue.Advise(new Shipment { CommodityCodes = ["8507.60.00.00.00"], Flow = TradeFlows.Export }).Matches[0].Measure.Should().Be(Edition2025.Measures.LithiumBatteryExports);

    [Theory]
    [InlineData("850790")]
    [InlineData("854911")]
    [InlineData("902219")]
    public void Hs_code_of_other_goods_leads_to_no_topic_and_no_note(string code)
    {
        var advice = Catalogue.Advise(new Shipment { CommodityCodes = [code], Flow = TradeFlows.Export });

        advice.Matches.Should().OnlyContain(static match => match.IsGeneral);
        advice.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Hs_code_of_which_no_rule_speaks_is_said_to_have_no_topic()
    {
        var advice = Catalogue.Advise(new Shipment { CommodityCodes = ["702000"] });

        advice.Matches.Should().OnlyContain(static match => match.IsGeneral);
        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.NoMeasure && note.Words == "702000");
    }

    [Theory]
    [InlineData("850760", "")]
    [InlineData("851713", "")]
    [InlineData("", "UN3480")]
    [InlineData("", "ＵＮ３４８０")]
    [InlineData("", "RBI")]
    public void Batteries_and_what_mostly_has_one_may_be_battery_powered_goods(string commodity, string danger)
    {
        var advice = Catalogue.Advise(new Shipment { CommodityCodes = [commodity], DangerousGoods = [danger], Mode = TransportModes.Air, Flow = TradeFlows.Export });

        advice.Matches.Single(static match => match.Measure.Ordinal == 16).Kind.Should().Be(MatchKind.MayConcern);
        advice.RuledOut.Should().BeEmpty();
    }

    [Theory]
    [InlineData("851712", false)]
    [InlineData("720836", true)]
    public void Hs_code_rules_out_battery_powered_goods_only_where_it_is_of_no_machine(string code, bool isRuledOut) =>
        Catalogue.Advise(new Shipment { CommodityCodes = [code], Mode = TransportModes.Air, Flow = TradeFlows.Export }).RuledOut
            .Any(static ruledOut => ruledOut.Measure.Ordinal == 16).Should().Be(isRuledOut);

    [Theory]
    [InlineData("9610")]
    [InlineData("９６１０")]
    [InlineData("0110, 9610")]
    [InlineData("9610;1210")]
    [InlineData("跨境电商")]
    public void Supervision_modes_are_read_in_any_width_several_at_once_and_in_words(string text)
    {
        var advice = Catalogue.Advise(new Shipment { SupervisionMode = text });

        advice.Matches.Single(static match => match.Measure.Ordinal == 19).Kind.Should().Be(MatchKind.Concerns);
        advice.Notes.Should().NotContain(static note => note.Kind == AdviceNoteKind.NotRecognised);
    }

    [Fact]
    public void List_that_is_none_is_refused()
    {
        var reading = static () => Shipment.TryParseMode("1", (ModeCodeList)9, out _);

        reading.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("list");
    }

    [Fact]
    public void Notes_beyond_a_hundred_are_counted()
    {
        var notes = Catalogue.Advise(new Shipment { CommodityCodes = [.. Enumerable.Range(0, 150).Select(static i => $"x{i}")] }).Notes;

        notes.Should().HaveCount(101);
        notes[^1].Kind.Should().Be(AdviceNoteKind.LeftOut);
        notes[^1].Text.Should().Be("50 more notes were left out.");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("Hong Kong")]
    public void Supervision_mode_that_is_none_is_not_recognised(string text)
    {
        var advice = Catalogue.Advise(new Shipment { SupervisionMode = text });

        advice.Matches.Should().OnlyContain(static match => match.IsGeneral);
        advice.Notes.Should().Contain(static note => note.Kind == AdviceNoteKind.NotRecognised && note.Input == ShipmentInput.SupervisionMode);
    }

    [Fact]
    public void Hs_code_that_a_spreadsheet_has_made_a_number_is_refused_with_what_to_do() =>
        Edition2025.Catalogue.Advise(new Shipment { CommodityCodes = ["8.5076E+09"] }).Notes.Should().ContainSingle()
            .Which.Should().Match<AdviceNote>(static note => note.Kind == AdviceNoteKind.CodeRefused && note.Text.Contains("format its column as text"));

    [Theory]
    [InlineData("7020000")]
    [InlineData("85076")]
    public void Hs_code_that_may_lack_its_zero_is_refused(string code)
    {
        var advice = Catalogue.Advise(new Shipment { CommodityCodes = [code] });

        advice.Matches.Should().OnlyContain(static match => match.IsGeneral);
        advice.Notes.Should().ContainSingle(static note => note.Kind == AdviceNoteKind.CodeRefused).Which.ToString().Should().Contain("leading zero");
    }

    [Fact]
    public void Seed_potatoes_are_vegetables_and_may_be_germplasm()
    {
        var matches = Catalogue.Advise(new Shipment { CommodityCodes = ["070110"], Flow = TradeFlows.Export }).Matches;

        matches.Single(static match => match.Measure.Ordinal == 27).Kind.Should().Be(MatchKind.Concerns);
        matches.Single(static match => match.Measure.Ordinal == 24).Kind.Should().Be(MatchKind.MayConcern);
    }

    [Fact]
    public void Fish_may_be_agricultural() =>
        Catalogue.Advise(new Shipment { CommodityCodes = ["0302"], Flow = TradeFlows.Export, Destination = "HK" }).Matches.Single(static match => match.Measure.Ordinal == 27).Kind.Should().Be(MatchKind.MayConcern);

    [Fact]
    public void Codes_and_words_that_disagree_are_noted_and_neither_is_certain()
    {
        var advice = Catalogue.Advise(new Shipment { Goods = "lithium batteries", CommodityCodes = ["0702"], Flow = TradeFlows.Export });

        advice.Notes.Should().Contain(static note => note.Kind == AdviceNoteKind.Disagreement);
        advice.Matches.Should().NotContain(static match => match.Kind == MatchKind.Concerns);
    }

    [Fact]
    public void Un_3481_by_air_concerns_battery_goods_by_air_and_lithium_battery_exports()
    {
        var matches = Catalogue.Advise(new Shipment { DangerousGoods = ["UN3481"], Mode = TransportModes.Air, Flow = TradeFlows.Export }).Matches;

        matches.Where(static match => match.Kind == MatchKind.Concerns).Select(static match => match.Measure.Ordinal).Should().BeEquivalentTo([1, 16]);
    }

    [Theory]
    [InlineData("UN3171", 16)]
    [InlineData("UN 3556", 16)]
    [InlineData("3557", 16)]
    [InlineData("ELI", 1)]
    public void Dangerous_goods_lead_to_their_topic(string code, int ordinal) =>
        Catalogue.Advise(new Shipment { DangerousGoods = [code], Mode = TransportModes.Air, Flow = TradeFlows.Export }).Matches
            .Where(static match => match.Kind == MatchKind.Concerns).Select(static match => match.Measure.Ordinal).Should().Contain(ordinal);

    [Fact]
    public void Sodium_ion_batteries_are_not_lithium() =>
        Catalogue.Advise(new Shipment { DangerousGoods = ["UN3551"], Flow = TradeFlows.Export }).Matches.Should().OnlyContain(static match => match.IsGeneral);

    [Theory]
    [InlineData("CNNBG", "ningbo")]
    [InlineData("CNNGB", "ningbo")]
    [InlineData("CNNBO", "ningbo")]
    [InlineData("CN NBO", "ningbo")]
    [InlineData("NGB", "ningbo")]
    [InlineData("33021", "ningbo")]
    [InlineData("330206", "ningbo")]
    [InlineData("3302961234", "ningbo")]
    [InlineData("110105", "beijing")]
    [InlineData("NBO", null)]
    [InlineData("DAL", null)]
    [InlineData("CNYCG", null)]
    [InlineData("2300", null)]
    [InlineData("MAC", null)]
    public void City_is_read_from_a_code(string code, string? id) => (Catalogue.Advise(new Shipment { City = code }).City?.Id.ToString()).Should().Be(id);

    [Fact]
    public void Customs_district_is_no_city_and_the_note_says_so() =>
        Catalogue.Advise(new Shipment { City = "2300" }).Notes.Should().ContainSingle().Which.ToString().Should().Contain("customs district");

    [Theory]
    [InlineData("MO")]
    [InlineData("MAC")]
    [InlineData("446")]
    [InlineData("Macau")]
    [InlineData("澳門")]
    public void Macao_is_read_from_every_code(string destination) =>
        Catalogue.Advise(new Shipment { Destination = destination }).Matches.Select(static match => match.Measure.Ordinal).Should().Contain(23);

    [Theory]
    [InlineData("CAN")]
    [InlineData("BR")]
    public void Other_country_leads_to_no_measure(string destination) =>
        Catalogue.Advise(new Shipment { Destination = destination }).Matches.Should().OnlyContain(static match => match.IsGeneral);

    [Theory]
    [InlineData("9610", true)]
    [InlineData("1210", true)]
    [InlineData("9810", true)]
    [InlineData("1039", false)]
    public void Supervision_mode_tells_e_commerce(string code, bool isElectronic) =>
        Catalogue.Advise(new Shipment { SupervisionMode = code }).Matches.Any(static match => match.Measure.Ordinal == 19).Should().Be(isElectronic);

    [Theory]
    [InlineData("2", ModeCodeList.UneceRecommendation19, TransportModes.Rail)]
    [InlineData("2", ModeCodeList.ChinaCustoms, TransportModes.Sea)]
    [InlineData("5", ModeCodeList.ChinaCustoms, TransportModes.Air)]
    [InlineData("30", ModeCodeList.Eancom8067, TransportModes.Road)]
    [InlineData("1", ModeCodeList.ChinaCustoms, TransportModes.None)]
    public void Mode_code_is_read_with_its_list(string code, ModeCodeList list, TransportModes expected)
    {
        Shipment.TryParseMode(code, list, out var mode).Should().BeTrue();
        mode.Should().Be(expected);
    }

    [Fact]
    public void Place_under_customs_control_in_the_mode_is_a_trait()
    {
        Shipment.TryParseMode("1", ModeCodeList.ChinaCustoms, out var mode, out var trait).Should().BeTrue();
        var advice = Catalogue.Advise(new Shipment { CommodityCodes = ["270900"], Mode = mode, Traits = [trait!] });

        mode.Should().Be(TransportModes.None);
        advice.Matches[0].Measure.Ordinal.Should().Be(3);
        advice.Matches[0].Kind.Should().Be(MatchKind.Concerns);
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("8507")]
    public void Four_digits_as_a_supervision_mode_are_no_HS_code(string mode)
    {
        var advice = Catalogue.Advise(new Shipment { SupervisionMode = mode, Flow = TradeFlows.Export });

        advice.Matches.Should().OnlyContain(static match => match.IsGeneral);
        advice.Notes.Should().ContainSingle().Which.Text.Should().Be($"'{mode}' leads to no topic of edition 2025 (China customs supervision modes).");
    }

    [Fact]
    public void Un_number_is_read_beside_the_packing_instruction() =>
        Catalogue.Advise(new Shipment { DangerousGoods = ["UN3481 PI967"], Flow = TradeFlows.Export, Mode = TransportModes.Air }).Matches
            .Where(static match => match.Kind == MatchKind.Concerns).Select(static match => match.Measure.Ordinal).Should().Contain([1, 16]);

    [Theory]
    [InlineData("CNLYG", "Lianyungang")]
    [InlineData("CNZOS", "Zhoushan")]
    public void Other_city_is_known_by_its_UN_LOCODE(string code, string name) =>
        Catalogue.Advise(new Shipment { City = code }).Notes.Should().ContainSingle().Which.Text.Should().Contain($"was read as {name}");

    [Fact]
    public void Bare_mode_digit_is_refused_and_the_reason_names_the_lists()
    {
        Shipment.TryParseMode("2", out var mode, out var problem).Should().BeFalse();
        mode.Should().Be(TransportModes.None);
        problem.Should().Contain(nameof(ModeCodeList.UneceRecommendation19)).And.Contain(nameof(ModeCodeList.ChinaCustoms));
    }

    [Theory]
    [InlineData("HS 8507600090 LITHIUM ION CELLS", 1)]
    [InlineData("UN 3481", 16)]
    [InlineData("CBEC 9610", 19)]
    public void Codes_inside_words_are_read(string goods, int ordinal) =>
        Catalogue.Advise(new Shipment { Goods = goods, Flow = TradeFlows.Export, Mode = TransportModes.Air }).Matches.Select(static match => match.Measure.Ordinal).Should().Contain(ordinal);

    [Fact]
    public void Random_digits_and_letters_give_no_certainty_without_a_note() =>
        Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ."].Array[1, 14].Select(static chars => new string(chars)).Sample(static code =>
        {
            var advice = Catalogue.Advise(new Shipment { CommodityCodes = [code], DangerousGoods = [code], City = code, SupervisionMode = code.Any(char.IsAsciiLetter) ? null : code });
            if (advice.City is null)
                advice.Notes.Should().Contain(static note => note.Input == ShipmentInput.City);
            advice.Matches.Where(static match => !match.IsGeneral && match.Reasons.Any(static reason => reason.Field is not (MatchField.Code or MatchField.Flow))).Should().BeEmpty();
        }, iter: 10_000);
}

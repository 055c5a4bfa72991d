using FluentAssertions.Collections;
using FluentAssertions.Primitives;

namespace Initiative.Core.Tests.Query;

/// <summary>What holds for every answer.</summary>
internal static class MatchAssertions
{
    /// <summary>Best first, general ones last, equally good ones in document order.</summary>
    internal static void BeInOrder(this GenericCollectionAssertions<MeasureMatch> answer)
    {
        var matches = answer.Subject.ToList();
        var sorted = matches.OrderBy(static match => match.Kind).ThenByDescending(static match => match.Score).ThenBy(static match => match.Measure.Ordinal);
        matches.Should().Equal(sorted);
    }

    /// <summary>Exactly the measures that meet a condition, in document order, each with full score.</summary>
    internal static void Equal(this GenericCollectionAssertions<MeasureMatch> answer, Func<Measure, object> select, Func<Measure, bool> condition)
    {
        answer.Subject.Select(match => select(match.Measure)).Should().Equal(Edition2025.Catalogue.Measures.Where(condition));
        answer.Subject.Where(static match => match.Score != 1).Should().BeEmpty();
    }

    /// <summary>Every reason that has a span lies inside the quotation, and printed words stand where the span says.</summary>
    internal static void HaveReasonsInItsQuotation(this ObjectAssertions assertions)
    {
        var match = (MeasureMatch)assertions.Subject;
        match.Reasons.Should().NotBeEmpty("{0} has a reason", match);
        foreach (var reason in match.Reasons)
        {
            reason.Words.Should().NotBeNullOrWhiteSpace();
            if (reason.Span is not { } span)
                continue;
            match.Measure.Quotation.Spans.Should().Contain(quoted => quoted.Start <= span.Start && span.End <= quoted.End, "{0} of {1} is quoted", reason, match);
            if (reason.Field is MatchField.Topic or MatchField.Code or MatchField.General)
                match.Measure.Evidence.Should().Contain(evidence => evidence.Topic == reason.Topic && evidence.Span == span);
            else
                match.Measure.Quotation.Document.Text!.Substring(span.Start, span.Length).Should().Be(reason.Words);
        }
    }
}

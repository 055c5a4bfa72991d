using Microsoft.AspNetCore.WebUtilities;

namespace Initiative.Core.Atlas;

/// <summary>A request that was refused or failed, for people.</summary>
internal static class FailurePage
{
    public static Page Render(Language l, string path, int status, string detail)
    {
        var title = l[ReasonPhrases.GetReasonPhrase(status), Chinese(status)];
        return new Page(path, title, detail, Html.Of($"""
            <article class="one">
            {Parts.Heading(Html.Of($"{title}"), Html.Of($"{status}"))}
            <p class="lead">{detail}</p>
            {Parts.Ways(l)}
            </article>
            """)) { Status = status };
    }

    private static string Chinese(int status) => status switch
    {
        StatusCodes.Status405MethodNotAllowed => "不支持的请求方法",
        StatusCodes.Status414UriTooLong => "地址过长",
        >= StatusCodes.Status500InternalServerError => "本站出错",
        _ => "请求有误",
    };
}

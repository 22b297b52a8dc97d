using System.Diagnostics;

namespace Portal.Referral.Verification;

/// <summary>Selectors in plain words.</summary>
internal static class Words
{
    public static string Of(Selector selector) => selector switch
    {
        Selector.To to => to.Target.ToString(),
        Selector.Tagged tagged => $"anything with the tag \"{tagged.Tag}\"",
        Selector.For purpose => $"anything for {purpose.Purpose}",
        Selector.Not not => $"anything but {Of(not.Inner)}",
        _ => throw new UnreachableException(),
    };
}

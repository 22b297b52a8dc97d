using System.Globalization;

namespace Portal.Referral;

/// <summary>A figure that was worked out, or that outgrew its budget: then it is more than the value.</summary>
/// <param name="Value">The figure itself, or what it certainly exceeds.</param>
/// <param name="IsExact">Whether <paramref name="Value"/> is the figure itself.</param>
public readonly record struct Bounded<T>(T Value, bool IsExact)
    where T : IFormattable
{
    /// <summary>"1,234" or "more than 1,234"; at most two decimals.</summary>
    public override string ToString() =>
        (IsExact ? "" : "more than ") + Value.ToString("#,0.##", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using Portal.Content.Desks;
using Portal.Content.Folder;
using Portal.Content.Publishing;
using Portal.Content.Regions;
using Portal.Referral;

namespace Portal.Content.Guidance;

/// <summary>What the engine needs to know of desks, roles and blocks, worked out from what the edition says of them.</summary>
public static class TargetProfiles
{
    public static ImmutableArray<TargetProfile> Of(
        ImmutableArray<Desk> desks,
        ImmutableArray<GuidanceBlock> blocks,
        ImmutableArray<RegionalRole> roles,
        ImmutableArray<RoleHolder> holders) =>
    [
        .. desks.Select(desk => new TargetProfile(Target.Desk(desk.Id), Ordinal.Set(desk.Tags), DeskVoices.Of(desk).Any(), [])),
        .. blocks.Select(block => new TargetProfile(Target.Block(block.Id), Ordinal.Set(block.Tags), HasVoice: false, [])),
        .. roles.Select(role => new TargetProfile(Target.Role(role.Id), Ordinal.Set([]), HasVoice: false, FilledBy(role, holders))),
    ];

    private static ImmutableArray<string> FilledBy(RegionalRole role, ImmutableArray<RoleHolder> holders) =>
        [.. holders.Where(holder => holder.Role == role.Id).Select(holder => holder.Desk).Prepend(role.Fallback).Distinct(StringComparer.Ordinal)];
}

#pragma once

#include "glasshouse/base/table.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace glasshouse::model {

/// A service whose exports are read or recognised.
enum class Platform : std::uint8_t {
    Facebook,
    Instagram,
    Threads,
    X,
    LinkedIn,
    TikTok,
    YouTube,
    Google,
    Mastodon,
    Bluesky,
    Reddit,
    Flickr,
    Pinterest,
    Swarm,
    Strava,
    Snapchat,
};

struct PlatformRow {
    Platform value;
    std::string_view id;     ///< as in files, settings and reports
    std::string_view code;   ///< first part of an item's id
    std::string_view label;  ///< as people write it
};

inline constexpr std::array<PlatformRow, 16> kPlatforms{{
    {Platform::Facebook, "facebook", "fb", "Facebook"},
    {Platform::Instagram, "instagram", "ig", "Instagram"},
    {Platform::Threads, "threads", "th", "Threads"},
    {Platform::X, "x", "x", "X"},
    {Platform::LinkedIn, "linkedin", "li", "LinkedIn"},
    {Platform::TikTok, "tiktok", "tt", "TikTok"},
    {Platform::YouTube, "youtube", "yt", "YouTube"},
    {Platform::Google, "google", "go", "Google"},
    {Platform::Mastodon, "mastodon", "ma", "Mastodon"},
    {Platform::Bluesky, "bluesky", "bs", "Bluesky"},
    {Platform::Reddit, "reddit", "rd", "Reddit"},
    {Platform::Flickr, "flickr", "fl", "Flickr"},
    {Platform::Pinterest, "pinterest", "pi", "Pinterest"},
    {Platform::Swarm, "swarm", "sw", "Swarm"},
    {Platform::Strava, "strava", "st", "Strava"},
    {Platform::Snapchat, "snapchat", "sc", "Snapchat"},
}};
static_assert(in_enumerator_order(kPlatforms));

[[nodiscard]] constexpr const PlatformRow& row_of(Platform platform) {
    return kPlatforms[std::to_underlying(platform)];
}
[[nodiscard]] constexpr std::string_view to_id(Platform platform) { return row_of(platform).id; }

}  // namespace glasshouse::model

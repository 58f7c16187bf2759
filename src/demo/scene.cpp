// Scenes from data/demo/scenes-*.tsv. Tested by tests/demo/scene_test.cpp.

#include "demo/scene.hpp"

#include "demo/material.hpp"
#include "glasshouse/base/timestamp.hpp"

#include <array>
#include <cassert>
#include <charconv>

namespace glasshouse::demo {
namespace {

enum Column : std::size_t { Kind, Time, Text, Container, Who, Where, Field, Expect, Newly, Audience, Why };
constexpr std::array<std::string_view, 11> kColumns{"kind",  "time",   "text",  "container", "who", "place",
                                                    "field", "expect", "newly", "audience",  "why"};

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(mark);
        std::string_view part = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        while (part.starts_with(' ')) part.remove_prefix(1);
        parts.push_back(part);
    }
    return parts;
}

/// Reads "2012-06-09! 08:40"; without '!' the day is free to move.
std::optional<std::int64_t> parse_moment(std::string_view text, Random& random) {
    const auto parts = split(text, ' ');
    if (parts.size() != 2) return std::nullopt;
    const bool is_fixed = parts[0].ends_with('!');
    const auto date = parse_date(parts[0].substr(0, parts[0].size() - (is_fixed ? 1 : 0)));
    const auto clock = split(parts[1], ':');
    if (!date || clock.size() != 2) return std::nullopt;
    const auto hour = parse_number<std::int64_t>(clock[0]);
    const auto minute = parse_number<std::int64_t>(clock[1]);
    if (!hour || !minute || *hour > 22 || *minute > 59) return std::nullopt;
    const std::int64_t shift = is_fixed ? 0 : random.between(0, 20);
    return to_seconds(*date) + shift * 86400 + *hour * 3600 + *minute * 60 + random.between(0, 59);
}

std::optional<model::Place> parse_place(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const std::size_t at = text.find('@');
    const bool has_name = at != std::string_view::npos || text.find_first_not_of("0123456789.,-") != text.npos;
    model::Place place;
    if (has_name) place.name = text.substr(0, at);
    if (has_name && at == std::string_view::npos) return place;
    const auto numbers = split(has_name ? text.substr(at + 1) : text, ',');
    if (numbers.size() != 2) return std::nullopt;
    const auto latitude = parse_number<double>(numbers[0]);
    const auto longitude = parse_number<double>(numbers[1]);
    if (!latitude || !longitude) return std::nullopt;
    place.position = model::Position{*latitude, *longitude};
    return place;
}

/// Reads "alcohol 3, work 1" or "!alcohol,religion".
bool read_expectations(std::string_view text, Scene& scene) {
    const bool is_trap = text.starts_with('!');
    for (const std::string_view part : split(text.substr(is_trap ? 1 : 0), ',')) {
        const auto words = split(part, ' ');
        const auto topic = words.empty() ? std::nullopt : find_by_id(model::kTopics, words[0]);
        if (!topic || words.size() != (is_trap ? 1U : 2U)) return false;
        if (is_trap) {
            scene.must_not.push_back(*topic);
        } else {
            scene.expect.push_back({*topic, parse_number<int>(words[1]).value_or(1)});
        }
    }
    return is_trap ? !scene.must_not.empty() : !scene.expect.empty();
}

void read_field(std::string_view text, Scene& scene) {
    constexpr std::string_view kLink = "link:";
    if (text == "media") {
        scene.has_media = true;
    } else if (text.starts_with(kLink)) {
        scene.link = text.substr(kLink.size());
    } else if (text == to_id(model::ItemState::Archived)) {
        scene.state = model::ItemState::Archived;
    } else if (text == to_id(model::ItemState::Trashed)) {
        scene.state = model::ItemState::Trashed;
    } else {
        scene.field = text;
    }
}

std::optional<Scene> to_scene(const std::vector<std::string>& row, const Persona& persona, Random& random) {
    const auto kind = find_by_id(model::kItemKinds, row[Kind]);
    const auto time = parse_moment(row[Time], random);
    Scene scene;
    if (!kind || !time || !read_expectations(row[Expect], scene)) return std::nullopt;
    const std::string place = persona.fill(row[Where]);
    scene.place = parse_place(place);
    if (!place.empty() && !scene.place) return std::nullopt;
    scene.kind = *kind;
    scene.time = *time;
    scene.text = persona.fill(row[Text]);
    scene.container = persona.fill(row[Container]);
    scene.who = persona.fill(row[Who]);
    read_field(row[Field], scene);
    for (const std::string_view verdict : split(row[Newly], ',')) scene.newly_visible.emplace_back(verdict);
    scene.audience = row[Audience];
    scene.why = row[Why];
    return scene;
}

}  // namespace

Result<std::vector<Scene>> parse_scenes(const Resource& file, const Persona& persona, Random random) {
    const Result<Rows> rows = parse_rows(file, kColumns);
    if (!rows) return std::unexpected(rows.error());
    std::vector<Scene> scenes;
    for (const auto& row : *rows) {
        auto scene = to_scene(row, persona, random);
        if (!scene) {
            return fail(ErrorCode::Invalid, std::string(file.path) + ": scene " + std::to_string(scenes.size() + 1),
                        "kind, time, place or expectation is not well-formed");
        }
        scenes.push_back(*std::move(scene));
    }
    return scenes;
}

std::vector<Scene> load_scenes(const Persona& persona, std::uint64_t seed) {
    std::vector<Scene> all;
    for (const Resource& resource : resources()) {
        if (!resource.path.starts_with("data/demo/scenes-")) continue;
        Result<std::vector<Scene>> scenes = parse_scenes(resource, persona, Random(seed, resource.path));
        assert(scenes);
        all.insert(all.end(), std::make_move_iterator(scenes->begin()), std::make_move_iterator(scenes->end()));
    }
    return all;
}

}  // namespace glasshouse::demo

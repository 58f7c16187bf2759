#pragma once

#include "demo/persona.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/model/item.hpp"
#include "glasshouse/model/topic.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::demo {

/// A topic that a reader must find in a scene, and how private at least it must come out.
struct Expectation {
    model::Topic topic = model::Topic::Family;
    int privacy_at_least = 1;
};

/// One thing that the demo account must hold: a planted disclosure, or a trap that must raise nothing. A row of
/// data/demo/scenes-*.tsv with names filled in.
struct Scene {
    model::ItemKind kind = model::ItemKind::Post;
    std::int64_t time = 0;  ///< seconds UTC
    std::string text;
    std::string container;
    std::string who;  ///< tagged person, owner of the post commented on, author
    std::optional<model::Place> place;
    std::string field;  ///< profile field, answer to an event, section, question of a group
    std::string link;   ///< title of a shared link
    model::ItemState state = model::ItemState::Live;
    bool has_media = false;

    std::vector<Expectation> expect;
    std::vector<model::Topic> must_not;
    std::vector<std::string> newly_visible;  ///< verdicts that a careful reader would accept: yes, maybe, no
    std::string audience;
    std::string why;

    [[nodiscard]] bool is_trap() const { return !must_not.empty(); }
};

/// Reads one table of scenes; days without '!' are moved by up to three weeks, as the seed will have it. Fails with
/// Invalid on an unknown kind, topic or time.
[[nodiscard]] Result<std::vector<Scene>> parse_scenes(const Resource& file, const Persona& persona, Random random);

/// All scenes of the program's own tables, in the order of the files.
[[nodiscard]] std::vector<Scene> load_scenes(const Persona& persona, std::uint64_t seed);

}  // namespace glasshouse::demo

#pragma once

#include "demo/material.hpp"
#include "demo/page.hpp"
#include "demo/persona.hpp"
#include "demo/post_shape.hpp"
#include "demo/scene.hpp"
#include "glasshouse/demo/demo.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::demo {

/// How many everyday items fill the account up beside its scenes.
struct FillerCounts {
    std::uint64_t posts = 0;
    std::uint64_t comments = 0;
    std::uint64_t reactions = 0;
};

/// Everything the parts of the export are written from. Immutable once made.
class Story {
public:
    Story(const Options& options, FillerCounts filler);

    [[nodiscard]] const Options& options() const { return options_; }
    [[nodiscard]] const Persona& persona() const { return persona_; }
    [[nodiscard]] const FillerCounts& filler() const { return filler_; }
    [[nodiscard]] const std::vector<Scene>& scenes() const { return scenes_; }
    /// The live scenes of one kind, in the order of the tables.
    [[nodiscard]] std::vector<Scene> scenes_of(model::ItemKind kind) const;

    [[nodiscard]] Random random(std::string_view purpose) const { return {options_.seed, purpose}; }
    /// All words of one slot of words.tsv.
    [[nodiscard]] std::vector<std::string> words(std::string_view slot) const { return cells_of(words_, slot); }
    /// A harmless sentence of the genre "post" or "comment".
    [[nodiscard]] std::string sentence(std::string_view genre, Random& random) const;
    /// A moment between the account's first month and the month of the export, by day.
    [[nodiscard]] static std::int64_t moment(Random& random);

private:
    Options options_;
    FillerCounts filler_;
    Persona persona_;
    std::vector<Scene> scenes_;
    Rows words_;
    Rows sentences_;
};

/// The export while its parts are being written.
struct Draft {
    std::vector<Page> pages;
    std::vector<std::string> media;    ///< uris, in the order they were made
    std::vector<std::string> no_data;  ///< folders that hold a "no data" note
};

/// Seventeen digits, as in the names of real exports: so long that no two of millions are alike.
[[nodiscard]] std::string media_number(Random& random);

/// Notes the media of a record so that their files are written.
void note_media(Draft& draft, const std::vector<Medium>& media);

/// Address in a network that is set aside for documentation.
[[nodiscard]] std::string upload_address(Random& random);

/// Sixteen digits, as ids of label_values records look.
[[nodiscard]] std::string make_fbid(Random& random);

// Folders of the layout of 2023 to 2026.
inline constexpr std::string_view kActivity = "your_facebook_activity/";
inline constexpr std::string_view kPersonal = "personal_information/";
inline constexpr std::string_view kConnections = "connections/";
inline constexpr std::string_view kPreferences = "preferences/";
inline constexpr std::string_view kLogged = "logged_information/";

}  // namespace glasshouse::demo

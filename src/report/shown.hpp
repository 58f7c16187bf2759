#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/report/report.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::report {

/// A finding as a copy may show it.
struct ShownFinding {
    model::Topic topic = model::Topic::Family;
    std::string rule;
    std::string say;
    model::Grades grades;
    model::Certainty certainty = model::Certainty::Sure;
    model::ItemField field = model::ItemField::None;
    std::optional<text::Span> span;  ///< only with the field's words beside it
    std::string quote;
    std::vector<std::string> why;
    std::string anchor;
};

/// An item as a copy may show it: masked, rounded and redacted. Every writer prints items through this alone, so that
/// what a copy must not say is decided in one place.
struct ShownItem {
    std::string id;
    model::Platform platform = model::Platform::Facebook;
    model::ItemKind kind = model::ItemKind::Post;
    model::Author author = model::Author::Self;
    std::optional<Timestamp> time;
    std::string text;
    std::string title;
    std::string container;
    std::string link;
    std::string url;
    std::optional<model::Place> place;
    std::vector<std::string> people;
    std::uint64_t count = 0;
    std::optional<model::SourceRef> source;
    model::Audience audience;
    model::Basis basis = model::Basis::Assumed;
    std::string reason;
    assess::Verdicts verdicts;
    assess::NewlyVisible newly_visible = assess::NewlyVisible::No;
    int surface = 2;
    model::Grades grades;
    std::vector<ShownFinding> findings;
};

/// The item for this copy; absent when a board's copy leaves it out. `number` is its place in the copy, from 1.
[[nodiscard]] std::optional<ShownItem> to_shown(const assess::Audit& audit, const assess::AuditedItem& item,
                                                const Options& options, std::uint64_t number);

/// The words of one field as shown.
[[nodiscard]] std::string_view shown_field(const ShownItem& item, model::ItemField field);

/// The audit for this copy: what a redaction must not tell is emptied. Rules and circumstances stay, for to_shown.
[[nodiscard]] assess::Audit to_shown(const assess::Audit& audit, Redaction redaction);

/// Calls for each item that a copy lists, in report order, which numbers the items of a board's copy.
[[nodiscard]] Result<void> for_each_shown(const assess::Audit& audit, const assess::ItemSource& items,
                                          const Options& options, const std::function<void(const ShownItem&)>& visit);

/// Calls for each item with a finding that a copy lists: in report order in a board's copy, else in any.
[[nodiscard]] Result<void> for_each_revealing(const assess::Audit& audit, const assess::ItemSource& items,
                                              const Options& options,
                                              const std::function<void(const ShownItem&)>& visit);

/// "Someone you have just accepted as a friend"; with the names of groups and people unless the copy is redacted.
[[nodiscard]] std::string label_of(const model::Viewer& viewer);

}  // namespace glasshouse::report

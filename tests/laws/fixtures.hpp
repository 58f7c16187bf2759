#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/assess/item_source.hpp"
#include "glasshouse/pipeline.hpp"

#include <string>
#include <vector>

namespace glasshouse::test {

/// One export of an invented person, whole in memory.
struct Fixture {
    std::string name;
    std::vector<archive::MemoryFile> files;
};

/// The demo in JSON and HTML under two seeds, and every case folder below tests/exports/facebook.
[[nodiscard]] const std::vector<Fixture>& fixtures();

/// A fixture by name; the test fails when there is none.
[[nodiscard]] const Fixture& fixture(std::string_view name);

/// An audit and its items.
struct Audited {
    assess::Audit audit;
    assess::MemoryItems items;

    [[nodiscard]] std::vector<assess::AuditedItem> all() const;
};

/// The request every law uses: new friend against member on the demo's day.
[[nodiscard]] AuditRequest standard_request();

[[nodiscard]] Audited audit_of(const archive::Archive& archive);
[[nodiscard]] Audited audit_of(const Fixture& fixture);

}  // namespace glasshouse::test

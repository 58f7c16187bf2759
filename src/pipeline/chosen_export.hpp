#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/model/coverage.hpp"
#include "glasshouse/platforms/platforms.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace glasshouse {

/// An input given beside the export that is read, and from a platform that this version does not read.
struct OtherInput {
    std::uint32_t input = 0;  ///< index into Archive::inputs()
    model::Platform platform = model::Platform::Facebook;
    std::string format;  ///< as in assess::InputShown
    std::uint64_t entries = 0;
};

/// What of the inputs is read and what is left aside. The archive it was chosen from must outlive it.
struct ChosenExport {
    model::Platform platform = model::Platform::Facebook;
    std::vector<platforms::Detection> detections;  ///< of all inputs
    std::vector<OtherInput> others;
    std::unique_ptr<archive::Archive> archive;  ///< the entries of the inputs that are read

    /// Books the entries of the inputs left aside, and names each of those inputs once.
    void book_others(model::Coverage& coverage) const;
};

/// Fails with NotAnExport, saying what was handed in instead and what to do, when no input can be read.
[[nodiscard]] Result<ChosenExport> choose_export(const archive::Archive& archive);

}  // namespace glasshouse

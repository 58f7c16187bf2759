#pragma once

namespace glasshouse::cli {

/// Asks the kernel to refuse every way of opening a network connection to this process and its children, for good.
/// False where the kernel cannot; the program opens none either way.
[[nodiscard]] bool forbid_network();

}  // namespace glasshouse::cli

// SPDX-License-Identifier: Apache-2.0
// usher-make-sounds OUTDIR: plays the score into a WAV file for each sound.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "synthesis.h"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usher-make-sounds OUTDIR\n", stderr);
    return 2;
  }
  for (const auto& sound : usher::sound::score()) {
    const auto path = std::filesystem::path(argv[1]) / (sound.name + ".wav");
    std::ofstream file(path, std::ios::binary);
    file << usher::sound::wavOf(usher::sound::render(sound));
    if (!file.flush()) {
      std::fprintf(stderr, "usher-make-sounds: can't write %s\n", path.c_str());
      return 1;
    }
  }
}

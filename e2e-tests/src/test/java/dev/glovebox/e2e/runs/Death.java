package dev.glovebox.e2e.runs;

import dev.glovebox.e2e.harness.browser.MortalBrowser;
import dev.glovebox.e2e.pages.LabPage;

/** What can befall a page in which scripts run, or the frame of their sandboxes. */
enum Death {
  PAGE_CRASH {
    @Override
    boolean isPossible() {
      return MortalBrowser.canCrashPages();
    }

    @Override
    void befall(MortalBrowser browser, LabPage lab) {
      browser.crashPage();
    }
  },
  BROWSER_KILLED {
    @Override
    void befall(MortalBrowser browser, LabPage lab) {
      browser.kill();
    }
  },
  RENDERER_KILLED {
    @Override
    void befall(MortalBrowser browser, LabPage lab) {
      browser.killRenderers();
    }
  },
  NAVIGATION {
    @Override
    void befall(MortalBrowser browser, LabPage lab) {
      browser.leave();
    }
  },
  FRAME_LOST {
    @Override
    void befall(MortalBrowser browser, LabPage lab) {
      lab.call("loseFrame");
    }

    @Override
    boolean takesThePage() {
      return false;
    }
  };

  abstract void befall(MortalBrowser browser, LabPage lab);

  /** Whether it can be brought about in this browser. */
  boolean isPossible() {
    return true;
  }

  /** Whether what was in the page's memory is gone. */
  boolean takesThePage() {
    return true;
  }
}

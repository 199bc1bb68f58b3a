/** The page around the pane, where the workbench runs. */
interface Surroundings {
  readonly regiolensWorkbench?: { attach(frame: Window): void };
}

// Runs in the pane's frame before office.js, which looks for its host the moment it loads.
(window.parent as unknown as Surroundings).regiolensWorkbench?.attach(window);

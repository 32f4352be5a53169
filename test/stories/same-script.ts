// Compiling the bundle takes longer than running it: every shop shares what was pushed once.
import type { Project } from '../../src/dev/google/host/executions/project.ts';
import type { World } from '../../src/dev/google/host/world.ts';
import { LocalGoogle } from '../../src/dev/google/local-google.ts';

export class SameScript extends LocalGoogle {
  constructor(world: World, project: Project) {
    super(world, { files: { 'appsscript.json': JSON.stringify(project.manifest) } });
    this.runner.project = project;
  }

  get project(): Project {
    return this.runner.project;
  }
}

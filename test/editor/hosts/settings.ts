/**
 * Takes the name of a colour theme, if one is wanted, and gives the user settings of a throw-away editor: nothing that
 * talks to the network, asks a question or opens a panel of its own beside the drafts.
 */
export function userSettings(theme?: string): Readonly<Record<string, unknown>> {
  return {
    'chat.disableAIFeatures': true,
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    'git.openRepositoryInParentFolders': 'never',
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'window.autoDetectColorScheme': false,
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    ...(theme === undefined ? {} : {'workbench.colorTheme': theme}),
  }
}
